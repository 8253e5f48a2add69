import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawCards, drawPage, type FrontEndName, type Session } from './draw-page';
import { inventNetwork, type Network } from './network';
import type { LazyList } from './page';
import { signInDocument } from './sign-in';
import { preloadDocument } from './viewer-data';
import type { Language } from './wording';

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

/** Static files of the stand-in, by their address under `/stand-in/`. */
const FILES: Record<string, string> = {
  'client.js': 'text/javascript',
  'style.css': 'text/css',
  'photo.svg': 'image/svg+xml',
};
const clientFolder = join(dirname(fileURLToPath(import.meta.url)), 'client');

/** Plays the site with invented people. Whoever holds it changes what it shows between two requests. */
export class StandIn implements Session {
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
    const { document, isPlayed } = drawPage(pathname, this);
    return page(this.spoil(document.markup, pathname), isPlayed ? 200 : 404);
  }

  #ownFile(path: string, query: URLSearchParams): Answered {
    if (path === 'part') {
      const { frontEnd, part } = drawPage(query.get('path') ?? '/', this);
      const { title, main } = part;
      const body = JSON.stringify({ frontEnd, title: `${title} | LinkedIn`, main: main.markup });
      return { status: 200, contentType: 'application/json', body };
    }
    if (path === 'cards') {
      const [start, count] = [Number(query.get('start')), Number(query.get('count'))];
      return page(drawCards(query.get('list') as LazyList, start, count, this).markup);
    }
    const contentType = FILES[path];
    if (!contentType) return { status: 404, contentType: 'text/plain', body: '' };
    return { status: 200, contentType, body: readFileSync(join(clientFolder, path), 'utf8') };
  }
}

const page = (body: string, status = 200): Answered => ({
  status,
  contentType: 'text/html; charset=utf-8',
  body,
});
