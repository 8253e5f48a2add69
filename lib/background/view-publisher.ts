import type { PopupView } from '../model/popup-view';

/** A growing list arrives in many messages: the view is computed once for those of this long. */
const GATHER_MS = 500;

export interface ViewPublisher {
  /** Computes and shows the view, and resolves when it is there. */
  now(): Promise<void>;
  /** The same in a moment, together with whatever else comes in until then. A background killed in between catches up at its next start. */
  soon(): void;
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

  const now = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const view = await publish();
    if (view) await show(view);
  };

  return {
    now,
    soon() {
      timer ??= setTimeout(() => {
        void now();
      }, GATHER_MS);
    },
  };
}
