import { categoriesBy, type Categories, type Correction } from '../categories/known-categories';
import { REFERENCE_SHARES } from '../categories/reference-shares';
import { comparable } from '../model/comparable';
import type { CompanySize } from '../model/company-size';
import type { Observation } from '../model/count';
import { toLocalDay, type DayRange, type LocalDay } from '../model/day';
import type {
  Act,
  ActRecord,
  ConnectionsList,
  DailyFigures,
  FactPerson,
  NetworkFacts,
  ScoredPerson,
} from '../model/network-facts';
import type { GoalTarget } from '../model/goal';
import type { Post } from '../model/post';
import type { ReaderHealth } from '../model/reader-health';
import { topicWordsOf } from './goal-targets';
import { seenAtMs } from './resolve-day';

/** Something that passed between the account and somebody else, as stored. */
interface InteractionRow {
  accountId: string;
  personId: string | null;
  kind: Act['kind'];
  direction: 'in' | 'out';
  day: LocalDay;
}

interface FigureRow {
  accountId: string;
  day: LocalDay;
  metric: 'impressions' | 'engagements' | 'newFollowers';
  value: number;
}

interface ImportRow {
  accountId: string;
  importedAtMs: number;
  connectionsList: ConnectionsList | null;
}

interface ChangeRow {
  accountId: string;
  personId: string;
  kind: string;
}

/** What the person answered about days that stand out. */
interface AnswerRow {
  accountId: string;
  metric: 'followers' | 'connections';
  from: LocalDay;
  to: LocalDay;
  answer: string;
}

/** What a file held; only the person's own positions are looked at. */
interface FileRow {
  accountId: string;
  kind: string;
  rows: readonly unknown[];
}

/**
 * The rows that the scores rest on, as the database and the backup hold them. Rows of other accounts are ignored.
 * A table that is left out is not known.
 */
export interface FactTables {
  observations: readonly Observation[];
  posts?: readonly Post[];
  people?: readonly FactPerson[];
  interactions?: readonly InteractionRow[];
  dailyFigures?: readonly FigureRow[];
  imports?: readonly ImportRow[];
  /** What became of people between two lists. */
  personChanges?: readonly ChangeRow[];
  fileRows?: readonly FileRow[];
  spikeAnswers?: readonly AnswerRow[];
  readerHealth?: readonly ReaderHealth[];
  /** Categories set by hand; they stand above what the classifier found. */
  corrections?: readonly (Correction & { accountId: string })[];
  /** Sizes of companies as their pages showed them. */
  companies?: readonly { accountId: string; name: string; size: CompanySize }[];
  /** Goals as the person edited them: their topics are words that people are looked through for. */
  goals?: readonly { accountId: string; targets: readonly GoalTarget[] }[];
  /** Ids of people the person vouches for. */
  safelist?: ReadonlySet<string>;
}

/**
 * The facts of one account from its rows. Popup, dashboard and `lab score` all come through here, so they cannot
 * disagree.
 */
export function factsFromTables(tables: FactTables, accountId: string): NetworkFacts {
  const own = <T extends { accountId: string }>(rows: readonly T[] = []): T[] =>
    rows.filter((row) => row.accountId === accountId);
  const observations = own(tables.observations).filter((o) => o.standing === 'accepted');
  const people = own(tables.people).filter((person) => person.relations.includes('connection'));
  const figures = own(tables.dailyFigures);
  const categories = categoriesBy({
    corrections: own(tables.corrections),
    companies: own(tables.companies),
    topicWords: topicWordsOf(own(tables.goals)),
  });
  const vouching: Vouching = {
    changedJob: new Set(
      own(tables.personChanges).flatMap(({ kind, personId }) => (kind === 'job' ? personId : [])),
    ),
    ownCompanies: new Set(
      own(tables.fileRows)
        .filter(({ kind }) => kind === 'positions')
        .flatMap(({ rows }) =>
          rows.map((row) => comparable((row as { company?: string }).company ?? '')),
        )
        .filter((company) => company !== ''),
    ),
  };
  return {
    utcOffsetMinutes: observations.reduce(
      (latest, o) => (o.lastSeenAtMs > latest.lastSeenAtMs ? o : latest),
      { lastSeenAtMs: -Infinity, utcOffsetMinutes: 0 },
    ).utcOffsetMinutes,
    observations,
    connectionsList: latestList(own(tables.imports)),
    posts: own(tables.posts),
    dailyFigures: figures.length > 0 ? byDay(figures) : null,
    people:
      people.length > 0
        ? people.map((person) => scoredPerson(person, categories(person), tables, vouching))
        : null,
    acts: actRecord(own(tables.interactions), new Set(people.map(({ id }) => id))),
    brokenReaders: brokenReaders(tables.readerHealth ?? []),
    reference: REFERENCE_SHARES,
    ...(tables.spikeAnswers ? { unexplainedSpikes: unexplained(own(tables.spikeAnswers)) } : {}),
  };
}

/**
 * The facts of what had happened at an instant, also where it became known later from a file.
 * For history, which is recomputed, and for telling data from network.
 */
export function factsAt(facts: NetworkFacts, atMs: number): NetworkFacts {
  const today = toLocalDay(atMs, facts.utcOffsetMinutes);
  const list = facts.connectionsList;
  return {
    ...facts,
    observations: facts.observations.filter(
      (o) => seenAtMs({ ...o, lastSeenAtMs: o.capturedAtMs }) <= atMs,
    ),
    connectionsList: list && list.day <= today ? list : null,
    posts: facts.posts.filter((post) => post.postedAtMs === null || post.postedAtMs <= atMs),
    dailyFigures: facts.dailyFigures?.filter(({ day }) => day <= today) ?? null,
    people:
      facts.people?.filter(({ connectedOn }) => {
        if (connectedOn === null) return true;
        return (typeof connectedOn === 'string' ? connectedOn : connectedOn.from) <= today;
      }) ?? null,
    acts: facts.acts && {
      ...facts.acts,
      acts: facts.acts.acts.filter(({ day }) => day <= today),
    },
  };
}

function latestList(imports: readonly ImportRow[]): ConnectionsList | null {
  const rank = (row: ImportRow): string =>
    `${row.connectionsList?.day ?? ''}|${String(row.importedAtMs).padStart(16, '0')}`;
  return (
    imports
      .filter((row) => row.connectionsList !== null)
      .reduce<ImportRow | null>((best, row) => (best && rank(best) > rank(row) ? best : row), null)
      ?.connectionsList ?? null
  );
}

function byDay(rows: readonly FigureRow[]): DailyFigures[] {
  const days = new Map<LocalDay, DailyFigures>();
  for (const { day, metric, value } of rows) {
    const figures = days.get(day) ?? {
      day,
      impressions: null,
      engagements: null,
      newFollowers: null,
    };
    days.set(day, { ...figures, [metric]: value });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Signs from files that stand behind an account. */
interface Vouching {
  /** Ids of people whose job changed between two lists. */
  changedJob: ReadonlySet<string>;
  /** Where the person works or worked. */
  ownCompanies: ReadonlySet<string>;
}

function scoredPerson(
  person: FactPerson,
  categories: Categories,
  tables: FactTables,
  vouching: Vouching,
): ScoredPerson {
  const company = comparable(person.company);
  return {
    id: person.id,
    state: person.state,
    connectedOn: person.connectedOn,
    company,
    hasTitle: person.title !== '' || person.headline !== '',
    hasEmail: person.hasEmail,
    categories,
    isVouchedFor:
      (tables.safelist?.has(person.id) ?? false) ||
      vouching.changedJob.has(person.id) ||
      vouching.ownCompanies.has(company),
  };
}

/** Everything that passed, with the inbound messages and invitations that nothing answered yet. */
function actRecord(
  rows: readonly InteractionRow[],
  connected: ReadonlySet<string>,
): ActRecord | null {
  if (rows.length === 0) return null;
  const lastOut = new Map<string, LocalDay>();
  for (const { personId, direction, day } of rows) {
    if (personId === null || direction === 'in') continue;
    const known = lastOut.get(personId);
    if (known === undefined || known < day) lastOut.set(personId, day);
  }
  return {
    acts: rows.flatMap(({ personId, kind, direction, day }) =>
      personId === null
        ? []
        : {
            personId,
            day,
            direction: direction === 'in' ? ('inbound' as const) : ('outbound' as const),
            kind,
            isUnanswered:
              direction === 'in' &&
              // Accepting is the answer to an invitation.
              (kind === 'message' || (kind === 'invitation' && !connected.has(personId))) &&
              (lastOut.get(personId) ?? '') < day,
          },
    ),
    hasMessages: rows.some(({ kind }) => kind === 'message'),
  };
}

/** Days on which connections came and the person did not know why. */
const unexplained = (answers: readonly AnswerRow[]): DayRange[] =>
  answers
    .filter(({ metric, answer }) => metric === 'connections' && answer === 'unknown')
    .map(({ from, to }) => ({ from, to }));

const brokenReaders = (rows: readonly ReaderHealth[]): NetworkFacts['brokenReaders'] =>
  rows
    .flatMap(({ readerId, pageId, failingSinceMs }) =>
      failingSinceMs === null ? [] : { readerId, pageId, sinceMs: failingSinceMs },
    )
    .sort((a, b) => a.sinceMs - b.sinceMs || (a.readerId < b.readerId ? -1 : 1));
