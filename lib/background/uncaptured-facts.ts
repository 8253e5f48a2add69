import type { PageFacts } from '../model/question';
import type { RawReading } from '../model/reading';
import { readerById } from '../readers';
import type { EvenkeelDatabase } from '../store/database';
import { factsTrustKey } from '../store/layout-trust';
import { askAboutFacts } from '../store/questions';
import type { PlacedReading } from '../store/rows';
import { withoutFields } from '../store/without-fields';
import { isOfNetwork } from './store-facts';

/**
 * A reading without what it says beside its counts, when its page is of a kind that nobody has captured and the person
 * has not said yes to it in this layout and language; else the very same. Counts are asked about one by one.
 */
export async function onlyConfirmedFacts(
  db: EvenkeelDatabase,
  raw: RawReading,
  placed: PlacedReading,
): Promise<PlacedReading> {
  const { posts, acts = [], company } = placed.reading;
  if (posts.length + acts.length === 0 && !company) return placed;
  if (!readerById(raw.readerId)?.uncaptured) return placed;
  if ((await db.trustedLayouts.get(factsTrustKey(raw)))?.isTrusted) return placed;
  const reading = withoutFields(placed.reading, 'acts', 'company');
  return { ...placed, reading: { ...reading, posts: [] } };
}

/**
 * Asks about the facts that `onlyConfirmedFacts` left out, unless the person called such a page wrong. Call it inside a
 * transaction.
 */
export async function askWhenUnconfirmed(
  db: EvenkeelDatabase,
  accountId: string,
  raw: RawReading,
  placed: PlacedReading,
  nowMs: number,
): Promise<void> {
  const trustKey = factsTrustKey(raw);
  if (await db.trustedLayouts.get(trustKey)) return;
  const facts = await factsOf(db, accountId, placed);
  if (facts) await askAboutFacts(db, { accountId, trustKey, facts, askedAtMs: nowMs });
}

async function factsOf(
  db: EvenkeelDatabase,
  accountId: string,
  { reading }: PlacedReading,
): Promise<PageFacts | null> {
  const { own, posts, acts = [], company } = reading;
  if (company) {
    return (await isOfNetwork(db, accountId, company)) ? { of: 'company', ...company } : null;
  }
  if (own !== true) return null;
  const [post] = posts;
  if (post) {
    const { reactions, comments, reposts, impressions } = post;
    return { of: 'post', reactions, comments, reposts, impressions };
  }
  return acts.length > 0
    ? { of: 'acts', people: new Set(acts.map(({ slug }) => slug)).size }
    : null;
}
