import { html, type Markup } from '../markup';
import type { Part, Scene } from '../page';

/** The server-driven front end's document: a root, the main region and the frame that holds the viewer. */
export const sduiDocument = ({ speech }: Scene, { title, main }: Part): Markup =>
  html`<!doctype html>
    <html lang="${speech.lang}" dir="${speech.dir}">
      <head>
        <meta charset="utf-8" />
        <title>${title} | LinkedIn</title>
        <link rel="stylesheet" href="/stand-in/style.css" />
      </head>
      <body>
        <div id="root">
          <header>
            <nav data-testid="primary-nav" class="_3a91c0de">
              <a href="https://www.linkedin.com/feed/">Home</a>
              <a href="https://www.linkedin.com/mynetwork/">${speech.network}</a>
              <button type="button" aria-expanded="false">
                <figure><img alt="" src="/stand-in/photo.svg" width="24" height="24" /></figure>
              </button>
            </nav>
          </header>
          <main id="workspace" class="_77b0f2aa">${main}</main>
          <div id="interop-outlet" data-testid="interop-shadowdom"></div>
        </div>
        <iframe
          data-testid="interop-iframe"
          src="/preload/"
          style="display:none"
          title="preload"
        ></iframe>
        <script src="/stand-in/client.js"></script>
      </body>
    </html>`;

/** A page of the front end: everything stands inside a screen. */
export const screen = (name: string, content: Markup): Markup =>
  html`<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.${name}" class="_0b1cd2ef">
    ${content}
  </div>`;
