import type { RawReading } from '../model/reading';
import { readListRows, type ListRows } from './list-rows';
import { hasNavigatedInApp } from './navigation';
import type { PageSelectors } from './page-selectors';
import { awaitPreloadFrame } from './preload-frame';
import { whenSettled } from './settled';
import { after } from './timing';

/** Two looks this far apart must agree: half-rendered numbers and the old page at the new address do not stay. */
const CONFIRM_MS = 700;

/** Pause between looks at a page on which something is missing. */
const RETRY_MS = 1_500;

/** Time in view after which a missing field is reported as missing; lazy parts have come by then. */
const PATIENCE_MS = 15_000;

/** Time after a move inside the app during which content equal to the old page's is taken for the old page. */
const OLD_PAGE_MS = 15_000;

/** Once a page was read, changes are looked at no more often than this. The growth of a list is none. */
const RELOOK_MS = 5_000;

/** What a look gave and is worth sending. `key` is the same for the same content of the same page. */
export interface Capture {
  reading: RawReading;
  /** Whether a required field was missing to the end. */
  gaveUp: boolean;
  key: string;
}

export interface VisitOptions {
  window: Window;
  selectors: PageSelectors;
  /** Asked before every look; false = the extension is gone, and the asker ends everything. */
  mayLook(): boolean;
  /** What stood on the page when the app moved here, see `contentOf`; `null` for a freshly loaded document. */
  oldContent: string | null;
  onCapture(capture: Capture): void;
  /** Resolves when what was captured before has mostly been delivered. */
  whenRoom(): Promise<void>;
}

/** One stay on one page. It can be paused (hidden tab) and goes on with what it knows. */
export interface PageVisit {
  /** Looks until the signal ends. */
  run(signal: AbortSignal): void;
  /** Hands over what two looks agreed on although something is missing: there may be no later chance. */
  leave(): void;
}

/**
 * What a reading says, without where and when it was taken.
 * @returns `null` when nothing was found, so that two empty pages do not pass for the same content
 */
export function contentOf(reading: RawReading | undefined): string | null {
  const fields = reading?.fields.filter((field) => field.witnesses.length > 0) ?? [];
  if (!reading || fields.length + reading.posts.length === 0) return null;
  return JSON.stringify([reading.pageId, fields, reading.proofs, reading.posts]);
}

export function visitPage(
  page: { key: string },
  { window, selectors, oldContent, mayLook, onCapture, whenRoom }: VisitOptions,
): PageVisit {
  const { document } = window;
  let inViewMs = 0;
  let sent: string | null = null;
  let lookedAtMs = 0;
  let unfinished: { reading: RawReading; signature: string } | undefined;
  let list: ListRows | undefined;

  const isStillHere = (): boolean => selectors.readablePage(window.location.href)?.key === page.key;

  const takeLook = (): RawReading | undefined => {
    const url = window.location.href;
    return selectors.look(document, { url, navigatedInApp: hasNavigatedInApp(window) });
  };

  const send = (reading: RawReading, gaveUp: boolean, signature: string): void => {
    sent = signature;
    unfinished = undefined;
    onCapture({ reading, gaveUp, key: `${page.key} ${signature}` });
  };

  /** People travel without the fields that were sent already: a second message is not a second sighting. */
  const sendPeople = (reading: RawReading, people: RawReading['people']): void => {
    const rows = { ...reading, fields: [], posts: [], people };
    onCapture({
      reading: rows,
      gaveUp: false,
      key: `${page.key} ${people[0]?.href ?? ''}`,
    });
  };

  const openList = (reading: RawReading): void => {
    const rows = selectors.list(reading.readerId);
    list ??=
      rows &&
      readListRows(
        document,
        rows,
        (people) => {
          // The address is compared first: taking it apart for every piece of a list costs more than the piece.
          if (window.location.href === reading.url || isStillHere()) sendPeople(reading, people);
        },
        whenRoom,
      );
    list?.rescan();
  };

  const run = (signal: AbortSignal): void => {
    const startedAtMs = performance.now();
    let previous: { signature: string; atMs: number } | undefined;
    let cancelLook = (): void => undefined;
    let isLookDue = true;

    const timeInViewMs = (): number => inViewMs + performance.now() - startedAtMs;
    const lookIn = (delayMs: number): void => {
      cancelLook();
      cancelLook = after(delayMs, signal, look);
    };

    const mayBeOldPage = (reading: RawReading): boolean =>
      oldContent !== null && timeInViewMs() < OLD_PAGE_MS && contentOf(reading) === oldContent;

    const settle = (reading: RawReading, signature: string): void => {
      const isWaitingForViewer =
        reading.viewers.length === 0 && awaitPreloadFrame(document, signal, touch);
      const isMissing = selectors.missingFields(reading).length > 0;
      if ((isMissing || isWaitingForViewer) && timeInViewMs() < PATIENCE_MS) {
        unfinished = { reading, signature };
        lookIn(RETRY_MS);
        return;
      }
      send(reading, isMissing, signature);
      if (isMissing) return;
      openList(reading);
      void list?.drain(signal);
    };

    function look(): void {
      if (!mayLook() || !isStillHere()) return;
      lookedAtMs = performance.now();
      isLookDue = false;
      const reading = takeLook();
      if (!reading) {
        if (timeInViewMs() < PATIENCE_MS) lookIn(RETRY_MS);
        return;
      }
      const now = performance.now();
      const signature = JSON.stringify({ ...reading, url: '' });
      if (signature === sent) return;
      if (previous?.signature !== signature) {
        previous = { signature, atMs: now };
        lookIn(CONFIRM_MS);
      } else if (now - previous.atMs < CONFIRM_MS) {
        lookIn(CONFIRM_MS - (now - previous.atMs));
      } else if (mayBeOldPage(reading)) {
        lookIn(RETRY_MS);
      } else settle(reading, signature);
    }

    const touch = whenSettled(signal, () => {
      if (!mayLook()) return;
      void list?.drain(signal);
      if (sent !== null && !isLookDue) return;
      lookIn(sent === null ? 0 : Math.max(0, lookedAtMs + RELOOK_MS - performance.now()));
    });

    const observer = new MutationObserver((records) => {
      if (!list?.note(records)) isLookDue = true;
      touch();
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    signal.addEventListener(
      'abort',
      () => {
        inViewMs = timeInViewMs();
        observer.disconnect();
      },
      { once: true },
    );
    list?.rescan();
    touch();
  };

  const leave = (): void => {
    if (!unfinished || !mayLook()) return;
    const { reading, signature } = unfinished;
    const fields = reading.fields.filter((field) => field.witnesses.length > 0);
    unfinished = undefined;
    // A profile that is not one's own has no count to wait for, but may say where its member lives.
    if (fields.length > 0 || reading.fact) {
      onCapture({
        reading: { ...reading, fields },
        gaveUp: false,
        key: `${page.key} ${signature}`,
      });
    }
  };

  return { run, leave };
}
