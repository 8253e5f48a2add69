/** Where a page's own content stands in every front end. */
export const MAIN = 'main, [role="main"]';

/** Never the page's own numbers: navigation, windows over the page, advertising, messages, embedded posts of others. */
export const AROUND =
  'nav, footer, dialog, [role="dialog"], [role="alertdialog"], [role="banner"], [role="navigation"], [data-testid="interop-shadowdom"], #artdeco-modal-outlet, .artdeco-modal, .msg-overlay-list-bubble, [hidden], [class*="ad-banner"]';

/** As `AROUND`, without navigation: the lists of My Network are navigation themselves. */
export const AROUND_LISTS = AROUND.replace('nav, ', '').replace(', [role="navigation"]', '');
