import { after } from './timing';

/** How often the address is compared where the browser has no Navigation API. */
const POLL_MS = 250;

/** The parts of the Navigation API we use; TypeScript's DOM library knows them only in part. */
interface NavigationLike extends EventTarget {
  entries(): { url: string | null; sameDocument: boolean }[];
}

/**
 * Calls back after the address of the document changed inside the app, hash changes left out. The page is not rendered
 * yet then. An isolated world cannot hear the page's calls of `pushState` otherwise: `popstate` is for back and forward.
 */
export function observeNavigation(window: Window, signal: AbortSignal, onChange: () => void): void {
  let known = withoutHash(window.location.href);
  const compare = (): void => {
    const current = withoutHash(window.location.href);
    if (current === known) return;
    known = current;
    onChange();
  };
  const navigation = navigationOf(window);
  if (navigation) {
    navigation.addEventListener('currententrychange', compare, { signal });
    return;
  }
  const poll = (): void => {
    compare();
    after(POLL_MS, signal, poll);
  };
  after(POLL_MS, signal, poll);
}

/**
 * Whether the document was loaded for another address than it shows, so that data embedded in it may be about another
 * page. Where that cannot be known the answer is yes.
 */
export function hasNavigatedInApp(window: Window): boolean {
  const loadedFor = window.performance.getEntriesByType('navigation')[0]?.name;
  if (loadedFor === undefined || placeOf(loadedFor) !== placeOf(window.location.href)) return true;
  return !!navigationOf(window)
    ?.entries()
    .some(
      (entry) =>
        entry.sameDocument && entry.url !== null && placeOf(entry.url) !== placeOf(loadedFor),
    );
}

/** What a visit is to: the address without query and hash. Filters and overlays in the query stay on the page. */
export function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/+$/, '');
}

const withoutHash = (url: string): string => url.split('#', 1)[0] as string;

const navigationOf = (window: Window): NavigationLike | undefined =>
  (window as unknown as { navigation?: NavigationLike }).navigation;
