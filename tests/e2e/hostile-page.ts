/** What a page that looks for extensions has seen. */
export interface Sightings {
  /** Messages and events that the page did not send itself. */
  heard: string[];
  /** Changes of the document that the page did not make. */
  mutations: string[];
  /** Calls of patched functions. */
  calls: string[];
  /** Names that appeared on the window or on a prototype. */
  globals: string[];
  /** Places in the document where an extension's address stands. */
  traces: string[];
  /** Files of the extension that the page could fetch. */
  files: string[];
  /** Resources that the browser noted for extensions. */
  resources: string[];
  /** Elements behind the body, as the page sees them, and styles that are the document's own. */
  beside: string[];
  /** What the page got hold of that is not of its own document, or could find without getting hold of it. */
  peeked: string[];
  /** Sum of layout shifts; 0 in a browser that does not tell. */
  shift: number;
}

/**
 * Runs in the page before any other script and listens at every door. Self-contained: it travels as text.
 * Results stand in `__hostile`, made by `lookAround` once the readers have worked.
 */
function listen(): void {
  const heard: string[] = [];
  const mutations: string[] = [];
  const calls: string[] = [];
  const prototypes = [
    Node,
    Element,
    Document,
    EventTarget,
    HTMLElement,
    Window,
    History,
    Navigation,
  ]
    .filter((type) => typeof type === 'function')
    .map((type) => type.prototype as object);
  const namesOf = (): string[] => [
    ...Object.getOwnPropertyNames(window),
    ...prototypes.flatMap((prototype, i) =>
      Object.getOwnPropertyNames(prototype).map((name) => `${i}.${name}`),
    ),
  ];
  const before = new Set(namesOf());

  const doors = ['message', 'messageerror', 'storage', 'error', 'unhandledrejection', 'popstate'];
  const wxt = ['wxt:content-script-started', 'wxt:locationchange'];
  for (const target of [window, document])
    for (const name of [...doors, ...wxt])
      target.addEventListener(name, (event) => heard.push(event.type), true);

  // Whatever a hand does, an event's every property is looked at for a node that is not the document's.
  const peeked: string[] = [];
  const isInside = (value: unknown): boolean =>
    value instanceof Node && value !== document && value.getRootNode() instanceof ShadowRoot;
  const hands = ['pointerover', 'pointermove', 'pointerdown', 'mousedown', 'mouseup', 'click'];
  const keys = ['keydown', 'keyup', 'focus', 'focusin', 'selectstart', 'dblclick', 'contextmenu'];
  for (const name of [...hands, ...keys]) {
    window.addEventListener(
      name,
      (event) => {
        for (const key in event) {
          if (isInside(event[key as keyof Event])) peeked.push(`${name}.${key}`);
        }
        if (event.composedPath().some(isInside)) peeked.push(`path of ${name}`);
        if (event.target instanceof Element && event.target.parentNode === document.documentElement)
          if (event.target !== document.body) peeked.push(`${name} at it`);
      },
      true,
    );
  }
  let shift = 0;
  try {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  } catch {
    // This browser does not tell.
  }

  const patch = (owner: object, name: string): void => {
    const original = (owner as Record<string, unknown>)[name];
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]) {
        calls.push(`${name} ${args[0] instanceof Event ? args[0].type : ''}`);
        return (original as (...args: unknown[]) => unknown).apply(this, args);
      },
    });
  };
  patch(EventTarget.prototype, 'dispatchEvent');
  patch(Element.prototype, 'attachShadow');
  patch(window, 'postMessage');
  for (const name of ['append', 'prepend', 'setAttribute', 'remove', 'replaceChildren'])
    patch(Element.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'removeChild']) patch(Node.prototype, name);
  for (const name of ['insertRule', 'replaceSync']) patch(CSSStyleSheet.prototype, name);
  patch(history, 'pushState');
  patch(history, 'replaceState');

  const observer = new MutationObserver((records) => {
    // The parser's own work ends with the document.
    if (document.readyState !== 'complete') return;
    for (const { type, target, attributeName } of records)
      mutations.push(`${type} ${target.nodeName} ${attributeName ?? ''}`);
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });

  const state = { heard, mutations, calls, peeked, shift: () => shift };
  Object.defineProperty(window, '__hostile', {
    value: { ...state, before, namesOf },
    enumerable: false,
  });
}

/** The instrument as a script that stands before everything else in a document. */
export const hostileScript = (): string => `<script>(${listen.toString()})()</script>`;

/** What the page already knows of an extension and looks for. */
export interface Suspicion {
  files: string[];
  /** Words that it would say. */
  words: string[];
}

/** Runs in the page at the end: what was heard, and what can be found now. Self-contained. */
export async function lookAround({ files: ownFiles, words }: Suspicion): Promise<Sightings> {
  const hostile = (
    window as unknown as {
      __hostile: {
        heard: string[];
        mutations: string[];
        calls: string[];
        before: Set<string>;
        namesOf(): string[];
        peeked: string[];
        shift(): number;
      };
    }
  ).__hostile;
  const traces: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const texts = [node.nodeValue ?? ''];
    if (node instanceof Element)
      for (const { name, value } of node.attributes) texts.push(`${name}=${value}`);
    if (texts.some((text) => /(chrome|moz)-extension:|evenkeel/i.test(text)))
      traces.push(node.nodeName);
  }
  const files: string[] = [];
  for (const url of ownFiles) {
    const found = await fetch(url).then(
      () => true,
      () => false,
    );
    if (found) files.push(url);
    const shown = await new Promise<boolean>((resolve) => {
      const image = new Image();
      image.onload = () => {
        resolve(true);
      };
      image.onerror = () => {
        resolve(false);
      };
      image.src = url;
    });
    if (shown) files.push(`image ${url}`);
  }
  const resources = performance
    .getEntries()
    .map(({ name }) => name)
    .filter((name) => /extension:/.test(name) && !ownFiles.includes(name));
  // A number is a frame of the page's own.
  const globals = hostile
    .namesOf()
    .filter((name) => !hostile.before.has(name) && name !== '__hostile' && !/^\d+$/.test(name));
  const { heard, mutations, calls } = hostile;
  const beside = [...document.documentElement.children]
    .filter((element) => element !== document.head && element !== document.body)
    .map((element) => `${element.outerHTML} ${String(element.shadowRoot)}`);
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  const peeked = [...new Set(hostile.peeked)];
  // Finds also what stands in a closed root, and selects it.
  const { find } = window as unknown as { find(text: string): boolean };
  for (const word of words) {
    getSelection()?.removeAllRanges();
    if (document.documentElement.innerText.includes(word)) peeked.push(`read ${word}`);
    if (find(word)) peeked.push(`found ${word}`);
    const { anchorNode } = getSelection() ?? {};
    if (anchorNode?.getRootNode() instanceof ShadowRoot) peeked.push(`selected ${word}`);
  }
  getSelection()?.removeAllRanges();
  return {
    ...{ heard, mutations, calls, globals, traces, files, resources, peeked },
    beside: [...beside, `${sheets} styles`],
    shift: hostile.shift(),
  };
}
