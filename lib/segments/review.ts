import { addDays, toLocalDay, type LocalDay } from '../model/day';
import type { Goal } from '../model/goal';
import type { NetworkFacts } from '../model/network-facts';
import type { SortedPerson } from '../model/sorted-person';
import { accountSigns, type AccountSign, type Backing } from '../scores/look-again';
import { SOME_FROM } from './people-filter';

/** Our judgement, 2026-11-25: nobody remembers a contact for longer without a word. */
export const SILENT_YEARS = 3;
/** Two reviews a year: what was looked at within half of one counts as done. */
export const ROUND_DAYS = 182;
const MIN_SIGNS = 2;

export type ReviewSign = AccountSign | 'silent' | 'notRelevant';
export type ReviewBacking = Backing | 'safelist';

/** What the person said about somebody in this round: `keep` them, or look `later`. */
export interface ReviewMark {
  verdict: 'keep' | 'later';
  markedAtMs: number;
}

/** Somebody with at least two signs. */
export interface ReviewEntry {
  person: SortedPerson;
  /** Reasons to look again. */
  signs: ReviewSign[];
  /** Reasons to keep; anything here outweighs every sign. */
  backing: ReviewBacking[];
  /** Years without an act either way, rounded down; `null` unless silence is among the signs. */
  silentYears: number | null;
  /** `null` = not looked at in this round. */
  mark: ReviewMark | null;
}

/** A network gone through: whom to look at again and why, and whom not. Nobody is removed by it. */
export interface ReviewList {
  /** Closed or hidden accounts: nothing to decide, they cannot be reached. */
  closed: SortedPerson[];
  /** Two signs and nothing that speaks for them, most signs first, then the longest silence. */
  again: ReviewEntry[];
  /** Two signs, but something speaks for them. */
  keep: ReviewEntry[];
  /** Of `again`, looked at in this round. */
  done: number;
  /** Connections that are there. */
  connections: number;
  /** Open rows of all in the latest list, 0–1; `null` without a list. */
  reachable: number | null;
}

/** @param marks - by person id, of any age */
export function reviewList(
  people: readonly SortedPerson[],
  facts: NetworkFacts,
  goal: Goal,
  marks: ReadonlyMap<string, ReviewMark>,
  nowMs: number,
): ReviewList {
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const signsOf = accountSigns(facts);
  const scored = new Map(facts.people?.map((person) => [person.id, person]));
  const connections = people.filter(({ relations }) => relations.includes('connection'));
  const present = connections.filter(({ state }) => state === 'present');
  const entries = present.flatMap((person): ReviewEntry[] => {
    const known = scored.get(person.id);
    if (!known) return [];
    const { signs: ofAccount, backing: ofFiles } = signsOf(known);
    const silentYears = yearsSilent(person, facts, today);
    const signs: ReviewSign[] = [
      ...ofAccount,
      ...(silentYears === null ? [] : (['silent'] as const)),
      ...(isNotRelevant(person, goal) ? (['notRelevant'] as const) : []),
    ];
    if (signs.length < MIN_SIGNS) return [];
    const backing: ReviewBacking[] = [
      ...(person.isSafe ? (['safelist'] as const) : []),
      ...ofFiles.filter((one) => one !== 'files' || !person.isSafe),
    ];
    const mark = marks.get(person.id);
    const isOfRound = mark && toLocalDay(mark.markedAtMs, 0) > addDays(today, -ROUND_DAYS);
    return [{ person, signs, backing, silentYears, mark: isOfRound ? mark : null }];
  });
  const again = entries.filter(({ backing }) => backing.length === 0).sort(byUrgency);
  const list = facts.connectionsList;
  return {
    closed: connections.filter(({ state }) => state === 'closed'),
    again,
    keep: entries.filter(({ backing }) => backing.length > 0).sort(byUrgency),
    done: again.filter(({ mark }) => mark !== null).length,
    connections: present.length,
    reachable: list && list.allRows > 0 ? list.openRows / list.allRows : null,
  };
}

const byUrgency = (a: ReviewEntry, b: ReviewEntry): number =>
  b.signs.length - a.signs.length ||
  (b.silentYears ?? 0) - (a.silentYears ?? 0) ||
  (a.person.id < b.person.id ? -1 : 1);

/** Without messages silence is not known, and who was connected lately had no time to speak. */
function yearsSilent(person: SortedPerson, facts: NetworkFacts, today: LocalDay): number | null {
  if (!facts.acts?.hasMessages || person.connectedOn === null) return null;
  const { connectedOn, lastActDay } = person;
  const connected = typeof connectedOn === 'string' ? connectedOn : connectedOn.to;
  const since = lastActDay !== null && lastActDay > connected ? lastActDay : connected;
  const years = (Date.parse(today) - Date.parse(since)) / (365.25 * 86_400_000);
  return years >= SILENT_YEARS ? Math.floor(years) : null;
}

/** Only where every must dimension is known: what is guessed about somebody is no reason. */
const isNotRelevant = ({ relevance, categories }: SortedPerson, { targets }: Goal): boolean =>
  relevance !== null &&
  relevance < SOME_FROM &&
  targets.every(({ need, dimension }) => need !== 'must' || categories[dimension] !== undefined);
