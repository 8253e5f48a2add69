/** A local id that says nothing about anybody. */
export const newId = (): string => crypto.randomUUID();

/** 32 random hex digits. */
export const newSalt = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
