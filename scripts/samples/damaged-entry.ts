import type { RawReading } from '../../lib/model/reading';
import { selectWholePage } from '../../lib/readers/select-whole-page';
import { DAMAGES, nodesOf, randomFrom } from '../../tests/pages/damage/damages';

const DELETIONS = 120;
const CUTS = 16;

export interface DamagedReading {
  damage: string;
  raw: RawReading | undefined;
}

/** Reads one page in many damaged forms, inside a page, each form a document of its own that is never shown. */
function damagedReadings(html: string, url: string, seed: number): DamagedReading[] {
  const parse = (text: string) => new DOMParser().parseFromString(text, 'text/html');
  const read = (document: Document) => selectWholePage(document, { url, navigatedInApp: false });
  const random = randomFrom(seed);
  const readings: DamagedReading[] = [];
  for (const damage of DAMAGES) {
    const document = parse(html);
    damage.apply(document, random);
    readings.push({ damage: damage.name, raw: read(document) });
  }
  for (let i = 0; i < CUTS; i++) {
    const end = Math.floor(random() * html.length);
    readings.push({ damage: `cut at ${end}`, raw: read(parse(html.slice(0, end))) });
  }
  const document = parse(html);
  const nodes = nodesOf(document);
  for (let i = 0; i < Math.min(DELETIONS, nodes.length); i++) {
    const at = nodes.length <= DELETIONS ? i : Math.floor(random() * nodes.length);
    const node = nodes[at];
    const parent = node?.parentNode;
    if (!node || !parent) continue;
    const next = node.nextSibling;
    node.remove();
    readings.push({ damage: `without node ${at}`, raw: read(document) });
    parent.insertBefore(node, next);
  }
  return readings;
}

(globalThis as unknown as { damagedReadings: typeof damagedReadings }).damagedReadings =
  damagedReadings;
