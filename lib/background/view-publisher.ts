import type { PopupView } from '../model/popup-view';

/** A visit's counts come in one or two messages: the view is computed once for those of this long. */
const COUNTS_MS = 500;

/** The rows of a list that is scrolled come for minutes and change little, and every view reads all people again. */
const ROWS_MS = 5_000;

export interface ViewPublisher {
  /** Computes and shows the view of now, and resolves when it is there. One at a time: each holds the whole network. */
  now(): Promise<void>;
  /**
   * The same in a moment, together with whatever else comes in until then. A background killed in between catches up at
   * its next start.
   * @param what - `rows` of a list can wait longer than `counts`, which do not wait for them
   */
  soon(what: 'counts' | 'rows'): void;
}

/**
 * @param publish - computes the view and puts it where the popup finds it; undefined when the database cannot be used
 * @param show - puts it on the toolbar
 */
export function createViewPublisher(
  publish: () => Promise<PopupView | undefined>,
  show: (view: PopupView) => Promise<void>,
): ViewPublisher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaitingForRows = false;

  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;

  const compute = async (): Promise<void> => {
    const view = await publish();
    if (view) await show(view);
  };
  const run = (): Promise<void> => {
    const done = compute().finally(() => {
      if (running === done) running = undefined;
    });
    running = done;
    return done;
  };
  const now = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (next) return next;
    if (!running) return run();
    // The one that runs may have read before what this is called for; the one after it serves all who came meanwhile.
    next = running
      .catch(() => undefined)
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };

  return {
    now,
    soon(what) {
      if (timer !== undefined && !(isWaitingForRows && what === 'counts')) return;
      clearTimeout(timer);
      isWaitingForRows = what === 'rows';
      timer = setTimeout(
        () => {
          void now();
        },
        isWaitingForRows ? ROWS_MS : COUNTS_MS,
      );
    },
  };
}
