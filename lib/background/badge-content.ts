import type { BadgeContent } from '../model/badge';
import { slugAlias } from '../model/account';
import type { Goal } from '../model/goal';
import type { PopupView } from '../model/popup-view';
import type { Score } from '../model/score';
import type { Settings } from '../model/settings';
import type { SortedPerson } from '../model/sorted-person';
import { normaliseSlug } from '../parsing/normalise-slug';
import { chosenGoal } from '../scores/chosen-goal';
import { indexPeople, isWanted } from '../segments/filter-people';
import { filterFromStored } from '../segments/stored-filter';
import type { EvenkeelDatabase } from '../store/database';
import { sortedPeople } from '../store/lists/sorted-people';
import { tombstoneHash } from '../store/tombstones';
import { categoryName } from '../words/category-name';
import { currentLocale, t } from '../words/t';

const NOTHING: BadgeContent = { kind: 'none' };

/** What a badge says and who may see it, handed in. */
export interface BadgeContext {
  db: EvenkeelDatabase;
  settings: Settings;
  /** The popup's view, as it is stored; `null` before there is one. */
  view: PopupView | null;
  nowMs: number;
}

/**
 * What to show on the profile of an address. It reads what is known already and stores nothing.
 * @param url - as the page script gave it, unchecked
 */
export async function badgeContent(context: BadgeContext, url: unknown): Promise<BadgeContent> {
  const { db, settings, view } = context;
  const slug = typeof url === 'string' ? normaliseSlug(url) : undefined;
  if (slug === undefined || view?.account?.origin === 'example') return NOTHING;
  if (settings.hiddenBadges?.includes(await profileHash(db, slug))) return NOTHING;
  const owner = await db.accounts.where('aliases').equals(slugAlias(slug)).first();
  if (owner) return view && owner.id === view.account?.id ? ownBadge(view) : NOTHING;
  return (
    (await knownBadge(context, view?.account?.id ?? '', slug)) ??
    shownBadge('unknown', t('badge.unknown'), [t('badge.unknownWhy')])
  );
}

/** The mark of a hidden profile: recognised again, but names nobody. */
export async function profileHash(db: EvenkeelDatabase, slug: string): Promise<string> {
  const salt = await db.meta.get('salt');
  return tombstoneHash(salt?.key === 'salt' ? salt.value : '', slugAlias(slug));
}

/** Health with its three main parts. */
function ownBadge(view: PopupView): BadgeContent {
  const { health, balance, relevance, engagement } = view;
  const parts = [balance, relevance, engagement];
  return shownBadge('own', scoreLine(health), parts.map(scoreLine));
}

const scoreLine = ({ name, printed, value, low, high }: Score): string =>
  printed && value !== null && low !== null && high !== null
    ? t('badge.score', {
        part: name,
        value: Math.round(value),
        low: Math.round(low),
        high: Math.round(high),
      })
    : t('badge.scoreUnknown', { part: name });

/** Somebody of the network; how well they fit is known once the classifier has been over them. */
async function knownBadge(
  { db, settings, nowMs }: BadgeContext,
  accountId: string,
  slug: string,
): Promise<BadgeContent | undefined> {
  const row = await db.people
    .where('aliases')
    .equals(slugAlias(slug))
    .filter((person) => person.accountId === accountId && person.state === 'present')
    .first();
  if (!row) return undefined;
  if (row.classifierVersion === 0) {
    return shownBadge('unknown', t('badge.noGoal'), [relationLine(row), t('badge.unsorted')]);
  }
  const goals = await db.goals.where('accountId').equals(accountId).toArray();
  const goal = chosenGoal(settings.goal, goals, accountId);
  const people = await sortedPeople(db, accountId, goal, nowMs);
  const person = people.find(({ id }) => id === row.id);
  if (!person) return undefined;
  const segments = await segmentsOf(db, accountId, person);
  const { relevance } = person;
  return shownBadge(
    'known',
    relevance === null
      ? t('badge.noGoal')
      : t('badge.relevance', { value: Math.round(relevance * 100) }),
    [
      ...(relevance === null ? [t('badge.sayWho')] : reasonLines(person, goal)),
      relationLine(person),
      ...(segments.length > 0 ? [t('badge.segments', { names: listed(segments) })] : []),
      ...(person.note ? [t('badge.note', { text: person.note })] : []),
    ],
  );
}

/** What of the goal fits, what does not, and what nobody knows. */
function reasonLines({ categories }: SortedPerson, { targets }: Goal): string[] {
  const fits: string[] = [];
  const others: string[] = [];
  const unknown: string[] = [];
  for (const { dimension, values } of targets) {
    const known = categories[dimension];
    if (!known || known.length === 0) {
      unknown.push(t('badge.dimension', { dimension }));
      continue;
    }
    const found = known.filter((value) => values.includes(value));
    if (found.length > 0) fits.push(...found);
    else others.push(...known);
  }
  return [
    ...(fits.length > 0 ? [t('badge.fits', { values: listedCategories(fits) })] : []),
    ...(others.length > 0 ? [t('badge.others', { values: listedCategories(others) })] : []),
    ...(unknown.length > 0 ? [t('badge.notKnown', { dimensions: listed(unknown) })] : []),
  ];
}

function relationLine({
  relations,
  connectedOn,
}: Pick<SortedPerson, 'relations' | 'connectedOn'>): string {
  const relation = (['connection', 'follower', 'following'] as const).find((one) =>
    relations.includes(one),
  );
  if (typeof connectedOn === 'string') return t('badge.since', { day: connectedOn });
  if (connectedOn) return t('badge.between', { from: connectedOn.from, to: connectedOn.to });
  return t('badge.relation', { relation: relation ?? 'none' });
}

async function segmentsOf(
  db: EvenkeelDatabase,
  accountId: string,
  person: SortedPerson,
): Promise<string[]> {
  const [entry] = indexPeople([person]);
  const segments = await db.segments.where('accountId').equals(accountId).toArray();
  return segments.flatMap(({ name, filter }) => {
    const parsed = filterFromStored(filter);
    return entry && parsed.ok && isWanted(entry, parsed.value) ? [name] : [];
  });
}

const listed = (values: readonly string[]): string =>
  new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format([...new Set(values)]);

const listedCategories = (values: readonly string[]): string => listed(values.map(categoryName));

function shownBadge(
  kind: Exclude<BadgeContent['kind'], 'none'>,
  label: string,
  lines: string[],
): BadgeContent {
  return {
    kind,
    lang: currentLocale(),
    dir: t('common.dir') === 'rtl' ? 'rtl' : 'ltr',
    label,
    name: t('common.appName'),
    lines,
    hideHere: t('badge.hideHere'),
    hideEverywhere: t('badge.hideEverywhere'),
  };
}
