import { ember } from './ember';
import { html, type Markup } from './markup';
import type { Network } from './network';
import { type FrontEnd, type LazyList, type Part, pageKindOf, type Scene, slugOf } from './page';
import { sdui } from './sdui';
import { type Language, speechOf } from './wording';

const FRONT_ENDS: Record<'ember' | 'sdui', FrontEnd> = { ember, sdui };
export type FrontEndName = keyof typeof FRONT_ENDS;
const OTHER = { ember: 'sdui', sdui: 'ember' } as const;

const NOT_HERE = { title: 'Not here', main: html`<p>This page is not part of the stand-in.</p>` };

/** What somebody's session shows. */
export interface Session {
  network: Network;
  language: Language;
  /** The front end that the session is served where a page exists in it. */
  frontEnd: FrontEndName;
  /** How many cards a list shows at load. */
  cardsAtLoad: number;
}

export interface DrawnPage {
  frontEnd: FrontEndName;
  part: Part;
  document: Markup;
  /** False for an address that the stand-in does not play. */
  isPlayed: boolean;
}

const sceneAt = (path: string, { network, language, cardsAtLoad }: Session): Scene => ({
  network,
  speech: speechOf(language),
  cardsAtLoad,
  slug: slugOf(path),
});

/** The page at a path, in the session's front end or, where it has none, in the other. */
export function drawPage(path: string, session: Session): DrawnPage {
  const kind = pageKindOf(path, session.network.viewer.slug);
  const scene = sceneAt(path, session);
  const drawn = (frontEnd: FrontEndName, part: Part, isPlayed: boolean): DrawnPage => ({
    frontEnd,
    part,
    document: FRONT_ENDS[frontEnd].document(scene, part),
    isPlayed,
  });
  for (const frontEnd of [session.frontEnd, OTHER[session.frontEnd]]) {
    const draw = kind && FRONT_ENDS[frontEnd].parts[kind];
    if (draw) return drawn(frontEnd, draw(scene), true);
  }
  return drawn(session.frontEnd, NOT_HERE, false);
}

/** Cards of a list from a place on, as they arrive while scrolling. */
export const drawCards = (list: LazyList, start: number, count: number, session: Session): Markup =>
  FRONT_ENDS[session.frontEnd].cards[list](sceneAt('/', session), start, count);
