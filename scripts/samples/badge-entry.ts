import { startBadges } from '../../lib/content/badge/start-badges';
import { BADGE_CONSENT_VERSION, type BadgeContent } from '../../lib/model/badge';
import { DEFAULT_SETTINGS, SETTINGS_KEY } from '../../lib/model/settings';

/** What happened on one page while a badge came, was opened and went. */
export interface BadgeVisit {
  /** Sum of the page's layout shifts in this time, the badge's opening included. */
  shift: number;
  /** From the start of the badge script until the badge stands there laid out; the background's own time left out. */
  tookMs: number;
  faults: string[];
}

interface LayoutShift extends PerformanceEntry {
  value: number;
}

const WATCHED_MS = 250;

/** Layout shifts are noted with the frame after next, so that two frames and a little time pass. */
const someFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, WATCHED_MS)));
  });

/** @returns a function that ends the watching and gives the sum */
function watchShifts(): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntry[]): void => {
    for (const entry of entries) sum += (entry as LayoutShift).value;
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift' });
  return () => {
    add(observer.takeRecords());
    observer.disconnect();
    return sum;
  };
}

/** The extension as the badge script sees it: agreed to, and with a background that answers at once. */
function invented(content: BadgeContent) {
  let withdraw: () => void = () => undefined;
  const badges = { version: BADGE_CONSENT_VERSION, givenAtMs: 1, withdrawnAtMs: null };
  const nothing = { addListener: () => undefined, removeListener: () => undefined };
  const browser = {
    runtime: {
      id: 'invented',
      onMessage: nothing,
      sendMessage: () => Promise.resolve({ ok: true, value: content }),
    },
    storage: {
      local: { get: () => Promise.resolve({ [SETTINGS_KEY]: { ...DEFAULT_SETTINGS, badges } }) },
      onChanged: {
        addListener(listener: (changes: object, area: string) => void) {
          withdraw = () => {
            listener({ [SETTINGS_KEY]: { newValue: DEFAULT_SETTINGS } }, 'local');
          };
        },
        removeListener: () => undefined,
      },
    },
  };
  return { browser: browser as never, withdraw: () => withdraw() };
}

/** What there is of styles and nodes that belong to the document itself. */
const sheets = (): number => document.styleSheets.length + document.adoptedStyleSheets.length;

/** The closed root, which only this realm can catch because it is also the badge's. */
function catchRoot(): { root: ShadowRoot | undefined; release(): void } {
  const attach = Element.prototype.attachShadow;
  const caught = {
    root: undefined as ShadowRoot | undefined,
    release: () => {
      Element.prototype.attachShadow = attach;
    },
  };
  Element.prototype.attachShadow = function (init) {
    caught.root = attach.call(this, init);
    return caught.root;
  };
  return caught;
}

function faultsOfPlace(host: Element, face: Element | null | undefined): string[] {
  if (!face) return ['no face in the root'];
  const { left, right, top, bottom, width, height } = face.getBoundingClientRect();
  const faults: string[] = [];
  if (width < 80 || height < 30) faults.push(`only ${width} × ${height}`);
  if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) faults.push('cut off');
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (middle !== host) faults.push(`covered by ${middle?.tagName ?? 'nothing'}`);
  return faults;
}

/** The page left alone for as long as a badge's visit takes. */
async function pageAlone(): Promise<number> {
  const sum = watchShifts();
  for (let i = 0; i < 3; i++) await someFrames();
  return sum();
}

/** A badge comes, is opened, and goes because the agreement ends. */
async function visitWithBadge(content: BadgeContent): Promise<BadgeVisit> {
  const markup = document.documentElement.outerHTML;
  const before = new Set<Node>(document.querySelectorAll('*'));
  const sheetsBefore = sheets();
  const sum = watchShifts();
  const caught = catchRoot();
  const { browser, withdraw } = invented(content);
  const faults: string[] = [];

  const startedAtMs = performance.now();
  await startBadges({ browser, window, world: {} });
  const face = caught.root?.querySelector('.face');
  face?.getBoundingClientRect();
  const tookMs = performance.now() - startedAtMs;
  caught.release();
  await someFrames();

  const [host, ...more] = [...document.querySelectorAll('*')].filter((node) => !before.has(node));
  if (more.length > 0) faults.push(`${more.length} more elements`);
  if (host?.outerHTML !== '<div></div>') faults.push(`element is ${host?.outerHTML ?? 'missing'}`);
  if (host?.shadowRoot) faults.push('the page can open the root');
  const { find } = window as unknown as { find(text: string): boolean };
  if (content.kind !== 'none' && find(content.label)) faults.push('the page can find its words');
  if (sheets() !== sheetsBefore) faults.push('a style outside the root');
  if (host) faults.push(...faultsOfPlace(host, face));
  caught.root?.querySelector<HTMLElement>('.label')?.click();
  await someFrames();
  if (host) faults.push(...faultsOfPlace(host, face).map((fault) => `open: ${fault}`));

  withdraw();
  await someFrames();
  if (document.documentElement.outerHTML !== markup) faults.push('left something behind');
  return { shift: sum(), tookMs, faults };
}

/** What a careless badge does, so that the instrument is seen to notice it. */
async function pushPageDown(): Promise<number> {
  const sum = watchShifts();
  const bar = document.createElement('div');
  bar.style.height = '120px';
  document.body.prepend(bar);
  await someFrames();
  bar.remove();
  return sum();
}

/** Puts a badge there to stay, for a picture. */
async function showBadge(content: BadgeContent, isOpen: boolean): Promise<void> {
  const caught = catchRoot();
  await startBadges({ browser: invented(content).browser, window, world: {} });
  if (isOpen) caught.root?.querySelector<HTMLElement>('.label')?.click();
  caught.release();
}

const calls = { pageAlone, visitWithBadge, pushPageDown, showBadge };
export type BadgeCalls = typeof calls;

Object.assign(globalThis, calls);
