/** Where a page's own content stands in every front end. */
export const MAIN = 'main, [role="main"]';

/** Windows over the page, advertising, messages: never the page's own numbers. */
export const OVER =
  'footer, dialog, [role*="dialog"], [role="banner"], [data-testid="interop-shadowdom"], #artdeco-modal-outlet, .artdeco-modal, .msg-overlay-list-bubble, [hidden], [class*="ad-banner"]';

/** As `OVER`, with navigation and everything at the side. */
export const AROUND = `${OVER}, nav, [role="navigation"], aside`;

/** A member's profile, which may still stand at another page's address while the app moves on. */
export const PROFILE =
  '#profile-content, #profile-wrapper, [componentkey^="com.linkedin.sdui.profile."]';
