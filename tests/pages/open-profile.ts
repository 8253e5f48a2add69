/** A profile of the site in a frame of the test's. */
export interface Profile {
  window: Window;
  document: Document;
  /** The closed root, which only this test's own realm can catch. */
  root: () => ShadowRoot | undefined;
  moveTo(url: string): void;
  setHidden(hidden: boolean): void;
}

const HIDDEN = { configurable: true, value: 'hidden' };
const frames: HTMLIFrameElement[] = [];

export function closeProfiles(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** A saved page in a frame, seen through a window that says it is at the page's own address. */
export async function openProfile(html: string, url: string): Promise<Profile> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 1200px; height: 800px';
  frame.srcdoc = html.replace(/<script[\s\S]*?<\/script>/g, '');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  // The frame's own `pageshow` follows.
  await new Promise((resolve) => setTimeout(resolve));
  const inner = frame.contentWindow as Window & typeof globalThis;
  let caught: ShadowRoot | undefined;
  const attach = inner.Element.prototype.attachShadow;
  inner.Element.prototype.attachShadow = function (init) {
    caught = attach.call(this, init);
    return caught;
  };
  const location = { href: url };
  const navigation = new EventTarget();
  const top: Record<string, unknown> = {
    document: inner.document,
    location,
    navigation,
    getComputedStyle: inner.getComputedStyle.bind(inner),
    matchMedia: inner.matchMedia.bind(inner),
    addEventListener: inner.addEventListener.bind(inner),
  };
  top.top = top;
  return {
    window: top as unknown as Window,
    document: inner.document,
    root: () => caught,
    moveTo(to) {
      location.href = to;
      navigation.dispatchEvent(new Event('currententrychange'));
    },
    setHidden(hidden) {
      const { document } = inner;
      if (hidden) Object.defineProperty(document, 'visibilityState', HIDDEN);
      else delete (document as { visibilityState?: unknown }).visibilityState;
      document.dispatchEvent(new inner.Event('visibilitychange'));
    },
  };
}
