/**
 * The look of a badge. `!important` inside a closed root wins over whatever the page says of a `div`; the element itself
 * carries no attribute. Fixed in the corner that the site's own message window leaves free; it opens as a box of its own
 * above the label, so that nothing that was there moves, the label included.
 */
export const BADGE_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset-block-end: 16px !important;
  inset-inline-start: 16px !important;
  z-index: 2147483000 !important;
  contain: layout style !important;
  display: block !important;
  user-select: none !important;
}
.face {
  --ink: #1c2b2a; --ground: #ffffff; --line: #c9d3d1; --accent: #1f5f5b;
  color: var(--ink);
  font: 14px/1.4 system-ui, sans-serif;
}
.label, .body {
  box-sizing: border-box;
  max-width: min(320px, calc(100vw - 32px));
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
}
.face.dark {
  --ink: #e6eceb; --ground: #1d2625; --line: #43504e; --accent: #8fd0ca;
}
button {
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.label { display: block; min-height: 36px; padding: 6px 12px; font-weight: 600; overflow-wrap: anywhere; }
.label::before { content: '\\25D0'; margin-inline-end: 8px; color: var(--accent); }
button::after { content: attr(aria-label); }
p::before { content: attr(data-text); }
.body {
  position: absolute;
  inset-block-end: calc(100% + 6px);
  inset-inline-start: 0;
  width: max-content;
  max-height: calc(100vh - 96px);
  overflow: auto;
  padding: 6px 12px;
}
.body[hidden] { display: none; }
p { margin: 4px 0; overflow-wrap: anywhere; }
.ways { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-top: 6px; border-top: 1px solid var(--line); padding-top: 4px; }
.ways button { min-height: 28px; border: 0; border-radius: 6px; padding: 2px 0; background: none; color: var(--accent); }
@media (forced-colors: active) { .label, .body { border-color: CanvasText; } }
@media print { .face { display: none; } }
`;

/** Gives a root its style; Firefox before 153 refuses sheets made here, where an element inside the root does. */
export function dressRoot(document: Document, root: ShadowRoot): HTMLStyleElement | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BADGE_STYLE);
    root.adoptedStyleSheets = [sheet];
    return undefined;
  } catch {
    const style = document.createElement('style');
    style.textContent = BADGE_STYLE;
    return style;
  }
}
