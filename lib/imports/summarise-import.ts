import { peopleIndex } from './match-people';
import type { LocalDay } from '../model/day';
import type { ImportResult, ImportTables, TableKind } from '../model/import-result';
import type { PersonRef } from '../model/import-rows';

/** Row counts of connections over all files; days are the first and last "Connected On". */
export interface ConnectionsSummary {
  rows: number;
  withDate: number;
  withEmail: number;
  withUrl: number;
  /** Closed accounts, whose line holds a date and nothing else. */
  withoutName: number;
  first: LocalDay | null;
  last: LocalDay | null;
}

export interface InteractionsSummary {
  messages: number;
  invitationsSent: number;
  invitationsReceived: number;
  endorsements: number;
  recommendations: number;
  /** Connections that stand in at least one of them; drafts and advertisements join nobody. */
  matchedPeople: number;
}

/** Sums over the distinct days of all workbooks. */
export interface AnalyticsSummary {
  from: LocalDay | null;
  to: LocalDay | null;
  days: number;
  impressions: number;
  engagements: number;
  followersTotal: number | null;
  followersOn: LocalDay | null;
  newFollowers: number;
  /** Distinct posts. */
  topPosts: number;
  /** Rows about followers; those about viewers of the posts are not counted. */
  demographics: number;
}

/** A section is `null` when no file held it. */
export interface ImportSummary {
  connections: ConnectionsSummary | null;
  interactions: InteractionsSummary | null;
  analytics: AnalyticsSummary | null;
}

/** All rows of a kind, over every file; `null` when no file held it. */
export function rowsOf<K extends TableKind>(result: ImportResult, kind: K): ImportTables[K] | null {
  const tables = result.tables.filter((table) => table.kind === kind);
  return tables.length === 0
    ? null
    : (tables.flatMap(({ rows }) => rows as never) as ImportTables[K]);
}

export function summariseImport(result: ImportResult): ImportSummary {
  return {
    connections: connectionsSummary(result),
    interactions: interactionsSummary(result),
    analytics: analyticsSummary(result),
  };
}

function connectionsSummary(result: ImportResult): ConnectionsSummary | null {
  const rows = rowsOf(result, 'connections');
  if (!rows) return null;
  const days = rows.flatMap(({ connectedOn }) => connectedOn ?? []).sort();
  return {
    rows: rows.length,
    withDate: days.length,
    withEmail: rows.filter(({ hasEmail }) => hasEmail).length,
    withUrl: rows.filter(({ slug }) => slug !== null).length,
    withoutName: rows.filter(({ firstName, lastName }) => !firstName && !lastName).length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

function interactionsSummary(result: ImportResult): InteractionsSummary | null {
  const messages = rowsOf(result, 'messages');
  const invitations = rowsOf(result, 'invitations');
  const endorsements = rowsOf(result, 'endorsements');
  const recommendations = rowsOf(result, 'recommendations');
  if (!messages && !invitations && !endorsements && !recommendations) return null;
  const unnamed = { company: '' };
  const people: { person: PersonRef; company: string }[] = [
    ...(messages ?? [])
      .filter(({ isDraft, isPromotion }) => !isDraft && !isPromotion)
      .flatMap((message) => message.people.map((person) => ({ person, ...unnamed }))),
    ...[...(invitations ?? []), ...(endorsements ?? [])].map(({ person }) => ({
      person,
      ...unnamed,
    })),
    ...(recommendations ?? []),
  ];
  const index = peopleIndex(rowsOf(result, 'connections') ?? [], people);
  const matched = new Set(people.map(({ person, company }) => index.find(person, company)));
  matched.delete(undefined);
  const invited = (direction: string) =>
    (invitations ?? []).filter((row) => row.direction === direction).length;
  return {
    messages: messages?.length ?? 0,
    invitationsSent: invited('sent'),
    invitationsReceived: invited('received'),
    endorsements: endorsements?.length ?? 0,
    recommendations: recommendations?.length ?? 0,
    matchedPeople: matched.size,
  };
}

function analyticsSummary({ analytics }: ImportResult): AnalyticsSummary | null {
  if (analytics.length === 0) return null;
  const daily = new Map(
    analytics.flatMap((file) => file.daily.map((row) => [row.day, row] as const)),
  );
  const gained = new Map(
    analytics.flatMap((file) => file.newFollowers.map((row) => [row.day, row] as const)),
  );
  const starts = analytics.flatMap(({ from }) => from ?? []).sort();
  const ends = analytics.flatMap(({ to }) => to ?? []).sort();
  const [latest] = [...analytics].sort((a, b) =>
    (b.followersOn ?? '').localeCompare(a.followersOn ?? ''),
  );
  const sum = (values: Iterable<number | null>) =>
    [...values].reduce<number>((all, value) => all + (value ?? 0), 0);
  return {
    from: starts[0] ?? null,
    to: ends.at(-1) ?? null,
    days: daily.size,
    impressions: sum([...daily.values()].map(({ impressions }) => impressions)),
    engagements: sum([...daily.values()].map(({ engagements }) => engagements)),
    followersTotal: latest?.followersTotal ?? null,
    followersOn: latest?.followersOn ?? null,
    newFollowers: sum([...gained.values()].map(({ newFollowers }) => newFollowers)),
    topPosts: new Set(analytics.flatMap((file) => file.topPosts.map(({ urn, url }) => urn ?? url)))
      .size,
    demographics: analytics.reduce(
      (all, { demographics }) => all + demographics.filter(({ of }) => of === 'audience').length,
      0,
    ),
  };
}
