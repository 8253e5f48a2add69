import { html, type Markup } from '../markup';
import type { Part, Scene } from '../page';
import { viewerData } from '../viewer-data';

/** The Ember front end's document: navigation with the viewer's photo, and the viewer's data in the page itself. */
export const emberDocument = ({ network, speech }: Scene, { title, main }: Part): Markup =>
  html`<!doctype html>
    <html lang="${speech.lang}" dir="${speech.dir}" class="theme theme--mercado">
      <head>
        <meta charset="utf-8" />
        <title>${title} | LinkedIn</title>
        <link rel="stylesheet" href="/stand-in/style.css" />
      </head>
      <body class="render-mode-BIGPIPE nav-v2 ember-application">
        <div class="application-outlet">
          <header id="global-nav" class="global-nav">
            <nav>
              <a href="/feed/" class="global-nav__primary-link">Home</a>
              <a href="/mynetwork/" class="global-nav__primary-link">${speech.network}</a>
              <button type="button" class="global-nav__primary-link" aria-expanded="false">
                <img
                  class="global-nav__me-photo ember-view"
                  alt="${network.viewer.name}"
                  src="/stand-in/photo.svg"
                  width="24"
                  height="24"
                />
              </button>
            </nav>
          </header>
          <div class="authentication-outlet">
            <main class="scaffold-layout__main" id="main">${main}</main>
          </div>
        </div>
        ${viewerData(network.viewer)}
        <script src="/stand-in/client.js"></script>
      </body>
    </html>`;

/** Ember writes a text twice: for the eye and for the screen reader. */
export const twice = (text: string): Markup =>
  html`<span aria-hidden="true">${text}</span><span class="visually-hidden">${text}</span>`;
