/** Where a page's own content stands in every front end. */
export const MAIN = 'main, [role="main"]';

/** Windows over the page, advertising, messages: never the page's own numbers. */
export const OVER =
  'footer, dialog, [role*="dialog"], [role="banner"], [data-testid="interop-shadowdom"], #artdeco-modal-outlet, .artdeco-modal, .msg-overlay-list-bubble, [hidden], [class*="ad-banner"]';

/** As `OVER`, with navigation and everything at the side. */
export const AROUND = `${OVER}, nav, [role="navigation"], aside`;

/** Posts: other people's numbers. */
export const POSTS = 'article, [role="article"], [data-urn]';

/** Comments name their post in their id, and have counters of their own. */
export const COMMENTS = '[data-id^="urn:li:comment:"]';

/** Rows of a list in the server-driven front end. */
export const LAZY_ROWS = '[data-testid="lazy-column"] [data-display-contents]';

/** A member's profile, which may still stand at another page's address while the app moves on. */
export const PROFILE =
  '#profile-content, #profile-wrapper, [componentkey^="com.linkedin.sdui.profile."]';
