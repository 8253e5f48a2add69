/**
 * The look of a badge. `!important` inside a closed root wins over whatever the page says of a `div`; the element itself
 * carries no attribute. Fixed in the corner that the site's own message window leaves free; it opens as a box of its own
 * above the label, so that nothing that was there moves, the label included. A sign says its name there too, where a
 * pointer or the keyboard is at it.
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
  /* Of the host's initial size, which is the one that the person chose in the browser. */
  font: 0.875em/1.4 system-ui, sans-serif;
}
.row, .body, .signs button::after {
  box-sizing: border-box;
  max-width: min(23em, calc(100vw - 32px));
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--ground);
  box-shadow: 0 1px 4px rgb(0 0 0 / 18%);
}
.face.dark {
  --ink: #e6eceb; --ground: #1d2625; --line: #43504e; --accent: #8fd0ca;
}
button {
  border: 0;
  border-radius: 8px;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
}
button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
button::after { content: attr(aria-label); }
.row { display: flex; flex-wrap: wrap; }
.label { flex: 1 1 9em; min-height: 34px; padding: 6px 8px 6px 12px; font-weight: 600; overflow-wrap: anywhere; }
.label::before { content: '\\25D0'; margin-inline-end: 8px; color: var(--accent); }
.signs { flex: none; margin-inline-start: auto; }
.open .signs { visibility: hidden; }
.here::before { content: '\\D7'; }
.everywhere::before { content: '\\2298'; }
.signs button { min-width: 30px; height: 100%; min-height: 34px; padding: 0; color: var(--accent); text-align: center; }
.signs button::before { font-size: 1.15em; }
.signs button::after { display: none; }
.signs button:is(:hover, :focus-visible)::after {
  display: block;
  position: absolute;
  inset-block-end: calc(100% + 6px);
  inset-inline-start: 0;
  width: max-content;
  padding: 6px 12px;
  pointer-events: none;
}
.ways { display: flex; flex-wrap: wrap; gap: 4px 12px; margin-top: 6px; border-top: 1px solid var(--line); padding-top: 4px; }
.ways button { min-height: 28px; padding: 2px 0; color: var(--accent); }
.ways button::before { margin-inline-end: 6px; }
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
@media (forced-colors: active) { .row, .body { border-color: CanvasText; } }
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
