import type { ReportSectionState } from '../../../../components/dashboard/report-section';
import { addDays, toLocalDay, type LocalDay } from '../../../../lib/model/day';
import { connectedDay } from '../../../../lib/scores/quality.score';
import { reportDays, reportOf, weekName, type ReportDays } from '../../../../lib/scores/report';
import type { EvenkeelDatabase } from '../../../../lib/store/database';
import type { Desk } from '../network-desk';
import type { Network, NetworkPlace } from '../network';

/** More names than this are a list, not a report. */
const MAX_NAMES = 60;

interface ReportQuestion extends NetworkPlace {
  /** The time as the address names it; the last week when it names none. */
  detail: string;
}

/** One page about a time. */
export async function report(
  { db, held }: Desk,
  { detail, ...place }: ReportQuestion,
): Promise<Omit<ReportSectionState, 'telling'>> {
  const network = await held.networkOf(db, place);
  const { facts, goal, match, nowMs } = network;
  const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
  const lastDays: ReportDays = { from: addDays(today, -7), to: today };
  const days = until(today, reportDays(detail) ?? lastDays);
  return {
    report: reportOf(facts, goal, match, days, nowMs),
    names: await namesOf(db, network, days),
    goal: goal.name,
    jumps: jumpsFrom(today),
  };
}
/** A week or month that is still running ends today. */
function until(today: LocalDay, days: ReportDays): ReportDays {
  return days.from <= today && today < days.to ? { ...days, to: today } : days;
}

function jumpsFrom(today: LocalDay): ReportSectionState['jumps'] {
  const month = today.slice(0, 7);
  const before = addDays(`${month}-01` as LocalDay, -1).slice(0, 7);
  return [
    { kind: 'thisWeek', name: weekName(today) },
    { kind: 'lastWeek', name: weekName(addDays(today, -7)) },
    { kind: 'thisMonth', name: month },
    { kind: 'lastMonth', name: before },
  ];
}

async function namesOf(
  db: EvenkeelDatabase,
  { facts }: Network,
  { from, to }: ReportDays,
): Promise<string[]> {
  const joined = (facts.people ?? []).flatMap((person) => {
    const day = connectedDay(person);
    return person.state === 'present' && day !== null && day >= from && day <= to
      ? [{ id: person.id, day }]
      : [];
  });
  const newest = joined.sort((a, b) => b.day.localeCompare(a.day)).slice(0, MAX_NAMES);
  const rows = await db.people.bulkGet(newest.map(({ id }) => id));
  return rows.flatMap((row) => row?.name || []);
}
