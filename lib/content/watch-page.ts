import { observeNavigation } from './navigation';
import type { PageSelectors } from './page-selectors';
import { contentOf, visitPage, type Capture, type PageVisit } from './page-visit';
import { isReadable, observeReadable } from './readable';

export interface WatchOptions {
  window: Window;
  selectors: PageSelectors;
  /** Ends everything: observers, timers and listeners. */
  signal: AbortSignal;
  /** Asked before every look; false = the extension is gone, and the asker ends everything. */
  mayLook(): boolean;
  onCapture(capture: Capture): void;
  /** Resolves when what was captured before has mostly been delivered. */
  whenRoom(): Promise<void>;
}

/**
 * Follows one document through the pages of the single-page app and looks at each that can be read, while somebody looks
 * at it too. On pages where nothing can be read it listens for the next move and does nothing else.
 */
export function watchPage(options: WatchOptions): void {
  const { window, selectors, signal, mayLook, onCapture, whenRoom } = options;
  const { document } = window;
  let page: { key: string } | undefined;
  let visit: PageVisit | undefined;
  let running: AbortController | undefined;

  const pause = (): void => {
    if (!running) return;
    running.abort();
    running = undefined;
    visit?.leave();
  };

  const goOn = (): void => {
    if (!visit || running || signal.aborted || !isReadable(document)) return;
    running = new AbortController();
    visit.run(AbortSignal.any([signal, running.signal]));
  };

  /** The old page still stands in the document when the address changes: what it says is not news of the new page. */
  const standingContent = (): string | null =>
    isReadable(document) && mayLook()
      ? contentOf(selectors.look(document, { url: window.location.href, navigatedInApp: true }))
      : null;

  const arrive = (hasMoved: boolean): void => {
    const next = selectors.readablePage(window.location.href);
    if (hasMoved && next?.key === page?.key) return;
    pause();
    page = next;
    const oldContent = next && hasMoved ? standingContent() : null;
    visit =
      next && visitPage(next, { window, selectors, oldContent, mayLook, onCapture, whenRoom });
    goOn();
  };

  observeNavigation(window, signal, () => {
    arrive(true);
  });
  observeReadable(window, signal, () => {
    if (isReadable(document)) goOn();
    else pause();
  });
  arrive(false);
}
