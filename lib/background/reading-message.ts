import * as v from 'valibot';
import type { FromPage } from '../messaging/messages';
import { PAGE_IDS } from '../model/reading';

/** A list page of 30,000 connections arrives in many messages; one of this size is already absurd. */
const MAX_PEOPLE = 25_000;

/** Texts past their limit are no number and no link: they become empty rather than something cut in half. */
const dropPast = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => (text.length > limit ? '' : text)),
  );

/** Names and headlines may be cut: they are shown, never computed with. Half characters and NULs are not kept. */
const shown = (limit: number) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .slice(0, limit)
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replaceAll('\0', ''),
    ),
  );

const shortId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const limited = <T extends v.GenericSchema>(item: T, max: number) =>
  v.pipe(v.array(item), v.maxLength(max));

const witness = v.object({
  kind: v.picklist(['text', 'aria', 'json']),
  text: dropPast(400),
  selector: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000)),
  label: v.exactOptional(dropPast(400)),
});

const field = v.object({
  field: shortId,
  witnesses: limited(witness, 50),
  windowTexts: v.exactOptional(limited(dropPast(400), 50)),
});

const proof = v.object({
  kind: v.picklist([
    'editLink',
    'ownConnectionsLink',
    'ownFollowersLink',
    'ownAnalyticsLink',
    'photoEdit',
    'memberConnectionsLink',
    'messageLink',
    'otherActions',
    'cardSlug',
    'postSummaryLink',
    'signIn',
  ]),
  value: dropPast(400),
});

const person = v.object({
  href: dropPast(2_000),
  name: shown(300),
  headline: shown(1_000),
  dateText: dropPast(200),
  memberId: dropPast(100),
});

const post = v.object({
  urn: dropPast(100),
  cells: v.exactOptional(limited(dropPast(200), 100)),
  commenters: v.exactOptional(limited(dropPast(2_000), 500)),
  reactions: v.exactOptional(dropPast(200)),
  comments: v.exactOptional(dropPast(200)),
  reposts: v.exactOptional(dropPast(200)),
  impressions: v.exactOptional(dropPast(200)),
});

const fact = v.object({ name: shown(200), texts: limited(shown(200), 200) });

const placedNumber = v.object({
  text: dropPast(200),
  path: v.pipe(v.string(), v.minLength(1), v.maxLength(8_000)),
});

const identity = v.object({
  slug: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(300))),
  memberId: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
});

/** What may come from a page script: every text bounded, every list bounded, nothing else. */
const readingMessage = v.object({
  type: v.literal('reading'),
  id: shortId,
  documentId: shortId,
  capturedAtMs: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  utcOffsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-12 * 60), v.maxValue(14 * 60)),
  reading: v.object({
    readerId: v.pipe(v.string(), v.maxLength(60)),
    readerVersion: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)),
    pageId: v.picklist(PAGE_IDS),
    url: v.pipe(v.string(), v.maxLength(4_000)),
    lang: v.pipe(v.string(), v.maxLength(40)),
    layout: v.picklist(['ember', 'sdui', 'unknown']),
    layoutHash: v.pipe(v.string(), v.maxLength(64)),
    navigatedInApp: v.boolean(),
    viewers: limited(identity, 20),
    proofs: limited(proof, 500),
    fields: limited(field, 60),
    people: limited(person, MAX_PEOPLE),
    posts: limited(post, 1_000),
    fact: v.exactOptional(fact),
    numbers: v.exactOptional(limited(placedNumber, 1_000)),
  }),
  gaveUp: v.boolean(),
});

/** @returns undefined for anything that is not a reading within bounds */
export function parseReadingMessage(message: unknown): FromPage['reading'] | undefined {
  const parsed = v.safeParse(readingMessage, message);
  return parsed.success ? parsed.output : undefined;
}
