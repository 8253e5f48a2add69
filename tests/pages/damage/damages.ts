import type { Reading } from '../../../lib/model/reading';

/** Small reproducible pseudo-random numbers (mulberry32): the same seed damages a page the same way. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Whether a damage can be judged: where a page that is the viewer's own shows no number, a decoy in its very place is the
 * number as far as anybody can see.
 */
export const applies = (damage: Damage, whole: Reading | undefined): boolean =>
  !damage.decoys || whole?.own !== true || whole.counts.length > 0;

/** A change of a page after which a reader may say less, but never another number. */
export interface Damage {
  name: string;
  decoys?: true;
  /** Whether chance decides: such a damage is done with several seeds. */
  random?: true;
  apply(document: Document, random: () => number): void;
}

const pick = <T>(from: readonly T[], random: () => number): T =>
  from[Math.floor(random() * from.length)]!;

/** Text nodes and elements below the body, in document order. */
export function nodesOf(document: Document): ChildNode[] {
  const nodes: ChildNode[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1 || node.nodeValue?.trim()) nodes.push(node as ChildNode);
  }
  return nodes;
}

const texts = (document: Document) =>
  nodesOf(document).filter(
    (node) => node.nodeType === 3 && !node.parentElement?.closest('code, script'),
  );
const elements = (document: Document) =>
  [...document.body.querySelectorAll('*')].filter((el) => !el.closest('code, script, svg'));

function eachText(document: Document, change: (text: string) => string): void {
  for (const node of texts(document)) node.nodeValue = change(node.nodeValue ?? '');
  for (const el of document.querySelectorAll('[aria-label]')) {
    el.setAttribute('aria-label', change(el.getAttribute('aria-label') ?? ''));
  }
}

const WORDS: Record<string, [RegExp, string][]> = {
  fr: [
    [/connections?/gi, 'relations'],
    [/followers?/gi, 'abonnés'],
    [/following/gi, 'abonnements'],
  ],
  de: [
    [/connections?|relations?/gi, 'Kontakte'],
    [/followers?|abonnés/gi, 'Follower:innen'],
  ],
  mixed: [
    [/connections?|Kontakte|relations?/gi, 'Follower:innen'],
    [/followers?|Follower:innen|abonnés/gi, 'Kontakte'],
  ],
};

const DECOYS = [
  '<p>9,999 followers</p>',
  '<p>9,998 connections</p>',
  '<section><h2>Interests</h2><ul><li><a href="/company/decoy/"><span>Decoy</span></a><span>9,997 followers</span></li></ul></section>',
  '<a href="/search/results/people/?connectionOf=%5B%22ACoAADECOY%22%5D&network=%5B%22F%22%5D"><p>9,996 connections</p></a>',
  '<div role="dialog"><h1>9,995 connections</h1><a href="/mynetwork/invite-connect/connections/">9,994 connections</a></div>',
  '<p>77 connections solved these puzzles</p>',
  '<span>9,993</span>',
];

/** What may happen to a page between two versions of the site, in another language, or in a broken copy. */
export const DAMAGES: readonly Damage[] = [
  {
    name: 're-hashed classes',
    random: true,
    apply: (document, random) => {
      for (const el of document.querySelectorAll('[class]')) {
        el.setAttribute('class', `_${Math.floor(random() * 1e9).toString(36)}`);
      }
    },
  },
  {
    name: 'wrapped elements',
    random: true,
    apply: (document, random) => {
      for (const el of elements(document)) {
        if (random() > 0.15) continue;
        const box = document.createElement('div');
        el.replaceWith(box);
        box.append(el);
      }
    },
  },
  {
    name: 'shuffled attributes',
    apply: (document) => {
      for (const el of elements(document)) {
        const pairs = el.getAttributeNames().map((name) => [name, el.getAttribute(name)!] as const);
        for (const [name] of pairs) el.removeAttribute(name);
        for (const [name, value] of pairs.reverse()) {
          // Half-broken markup has attribute names that no script may write.
          if (/^[a-z][\w:-]*$/i.test(name)) el.setAttribute(name, value);
        }
      }
    },
  },
  ...Object.entries(WORDS).map(([language, words]) => ({
    name: `words in ${language}`,
    apply: (document: Document) => {
      eachText(document, (text) => words.reduce((t, [from, to]) => t.replace(from, to), text));
    },
  })),
  {
    name: 'words nobody knows',
    apply: (document) => {
      eachText(document, (text) => text.replace(/\p{L}{3,}/gu, 'blorb'));
    },
  },
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => ({
    name: `decoys ${n}`,
    decoys: true as const,
    random: true as const,
    apply: (document: Document, random: () => number) => {
      const places = elements(document);
      if (places.length === 0) return;
      for (let i = 0; i < n; i++) {
        const position = pick(
          ['beforebegin', 'afterbegin', 'beforeend', 'afterend'] as const,
          random,
        );
        pick(places, random).insertAdjacentHTML(position, pick(DECOYS, random));
      }
    },
  })),
  {
    name: 'another viewer',
    apply: (document) => {
      for (const code of document.querySelectorAll('code')) {
        code.textContent = code.textContent
          .replace(/"publicIdentifier":"[^"]*"/g, '"publicIdentifier":"somebody-else"')
          .replace(/ACoA[\w-]+/g, 'ACoAASOMEBODYelse');
      }
    },
  },
  ...[0.05, 0.2].map((share) => ({
    name: `${share * 100} % of the nodes gone`,
    random: true as const,
    apply: (document: Document, random: () => number) => {
      for (const node of nodesOf(document)) if (random() < share) node.remove();
    },
  })),
];
