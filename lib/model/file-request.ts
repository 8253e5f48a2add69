/** Files that LinkedIn makes when asked, the faster one first. Analytics come at once and are not waited for. */
export const REQUESTED_FILES = ['connections', 'archive'] as const;
export type RequestedFile = (typeof REQUESTED_FILES)[number];

/** "I asked LinkedIn today": which file, and when. */
export interface FileRequest {
  file: RequestedFile;
  /** UTC epoch. */
  askedAtMs: number;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** How long LinkedIn takes: about ten minutes for the connections, a day or two for everything. */
const READY_AFTER_MS: Readonly<Record<RequestedFile, number>> = {
  connections: 15 * MINUTE_MS,
  archive: 24 * HOUR_MS,
};

/** The link in LinkedIn's mail works for this long. */
const LINK_LIVES_MS = 72 * HOUR_MS;
/** The larger archive may come a day after its earliest time, and its link lives from then. */
const SPREAD_MS: Readonly<Record<RequestedFile, number>> = {
  connections: 0,
  archive: 24 * HOUR_MS,
};
/** Reminded of this long after the link died, then no more. */
const REMEMBERED_MS = 14 * 24 * HOUR_MS;

/** `waiting` = too early; `ready` = the mail should be there; `expired` = its link is dead; `past` = long ago. */
export type RequestState = 'waiting' | 'ready' | 'expired' | 'past';

export const readyAtMs = ({ file, askedAtMs }: FileRequest): number =>
  askedAtMs + READY_AFTER_MS[file];

/** When the link in the mail stops working, if the mail came as late as it may. */
export const expiresAtMs = (request: FileRequest): number =>
  readyAtMs(request) + SPREAD_MS[request.file] + LINK_LIVES_MS;

export function requestState(request: FileRequest, nowMs: number): RequestState {
  if (nowMs < readyAtMs(request)) return 'waiting';
  if (nowMs < expiresAtMs(request)) return 'ready';
  return nowMs < expiresAtMs(request) + REMEMBERED_MS ? 'expired' : 'past';
}
