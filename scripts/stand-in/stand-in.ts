import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ember } from './ember';
import { html } from './markup';
import { inventNetwork, type Network } from './network';
import { type FrontEnd, type LazyList, pageKindOf, type Scene } from './page';
import { sdui } from './sdui';
import { signInDocument } from './sign-in';
import { preloadDocument } from './viewer-data';
import { type Language, speechOf } from './wording';

/** What a browser asked for. */
export interface Asked {
  url: string;
  isDocument: boolean;
}

export interface Answered {
  status: number;
  contentType: string;
  body: string;
}

const FRONT_ENDS = { ember, sdui } satisfies Record<string, FrontEnd>;
export type FrontEndName = keyof typeof FRONT_ENDS;

/** Static files of the stand-in, by their address under `/stand-in/`. */
const FILES: Record<string, string> = {
  'client.js': 'text/javascript',
  'style.css': 'text/css',
  'photo.svg': 'image/svg+xml',
};
const clientFolder = join(dirname(fileURLToPath(import.meta.url)), 'client');

/** Plays the site with invented people. Whoever holds it changes what it shows between two requests. */
export class StandIn {
  frontEnd: FrontEndName = 'sdui';
  language: Language = 'en';
  signedIn = true;
  cardsAtLoad = 10;
  network: Network;
  /** Last word on every document but `/preload/`: cuts it, spoils it, spies on it. */
  spoil: (document: string, path: string) => string = (document) => document;
  /** Paths of everything it was asked for, in order. */
  readonly asked: string[] = [];

  /** @param today - `YYYY-MM-DD`, the day of the newest connection */
  constructor(today: string) {
    this.network = inventNetwork(today);
  }

  /** Answers every request to the site's host; nothing ever reaches it. */
  answer({ url, isDocument }: Asked): Answered {
    const { pathname, searchParams } = new URL(url);
    this.asked.push(pathname);
    if (pathname.startsWith('/stand-in/')) return this.#ownFile(pathname.slice(10), searchParams);
    if (pathname === '/preload/') return page(preloadDocument(this.network.viewer).markup);
    if (!isDocument) return { status: 404, contentType: 'text/plain', body: '' };
    if (!this.signedIn) return page(this.spoil(signInDocument().markup, pathname));
    const part = this.#part(pathname);
    const { frontEnd, scene } = this.#drawing();
    const document = frontEnd.document(scene, part ?? NOT_HERE);
    return page(this.spoil(document.markup, pathname), part ? 200 : 404);
  }

  #drawing(): { frontEnd: FrontEnd; scene: Scene } {
    return {
      frontEnd: FRONT_ENDS[this.frontEnd],
      scene: {
        network: this.network,
        speech: speechOf(this.language),
        cardsAtLoad: this.cardsAtLoad,
      },
    };
  }

  #part(path: string) {
    const kind = pageKindOf(path, this.network.viewer.slug);
    const { frontEnd, scene } = this.#drawing();
    return kind && frontEnd.parts[kind](scene);
  }

  #ownFile(path: string, query: URLSearchParams): Answered {
    if (path === 'part') {
      const { title, main } = this.#part(query.get('path') ?? '/') ?? NOT_HERE;
      const body = JSON.stringify({ title: `${title} | LinkedIn`, main: main.markup });
      return { status: 200, contentType: 'application/json', body };
    }
    if (path === 'cards') {
      const { frontEnd, scene } = this.#drawing();
      const cards = frontEnd.cards[query.get('list') as LazyList];
      return page(cards(scene, Number(query.get('start')), Number(query.get('count'))).markup);
    }
    const contentType = FILES[path];
    if (!contentType) return { status: 404, contentType: 'text/plain', body: '' };
    return { status: 200, contentType, body: readFileSync(join(clientFolder, path), 'utf8') };
  }
}

const NOT_HERE = { title: 'Not here', main: html`<p>This page is not part of the stand-in.</p>` };

const page = (body: string, status = 200): Answered => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
});
