/** Expected failure is a value; a thrown error is a bug. */
export type Result<T, E = string> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a success. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps an expected failure. */
export const fail = <E>(error: E): { ok: false; error: E } => ({ ok: false, error });
