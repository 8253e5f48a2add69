import {
  ReportSection,
  type ReportSectionState,
} from '../../../components/dashboard/report-section';
import type { TellingCallbacks } from '../../../components/reminders/telling-card';
import { REMINDER_KEY, type Telling } from '../../../lib/model/reminder';
import { waitingTellings } from '../../../lib/reminders/tell-weeks';
import { toReminderState } from '../../../lib/store/reminder-store';
import { addDays, toLocalDay, type LocalDay } from '../../../lib/model/day';
import { connectedDay } from '../../../lib/scores/quality.score';
import { reportDays, reportOf, weekName, type ReportDays } from '../../../lib/scores/report';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { networkOf, type Network } from '../network';
import { offerFile } from '../offer-file';
import type { CreateSection, Screen } from '../screen';

/** More names than this are a list, not a report. */
const MAX_NAMES = 60;

/** One page about a time; the address names it, the current week when it does not. */
export const report: CreateSection = (screen) => {
  let state: ReportSectionState | null = null;
  // What was answered here goes at once and does not come back, whatever the memory says in the meantime.
  const answered = new Set<string>();
  const on: TellingCallbacks = {
    async onAnswerReminder(id, answer) {
      if (!(await screen.send({ type: 'answerReminder', id, answer }))) return;
      answered.add(id);
      if (state) state = { ...state, telling: null };
      screen.repaint();
    },
    async onTurnReminderOff() {
      const { reminder } = screen.state.settings;
      if (!reminder || !state?.telling) return;
      if (!(await screen.send({ type: 'chooseReminder', choice: { ...reminder, isOn: false } })))
        return;
      answered.add(state.telling.id);
      state = { ...state, telling: null };
      screen.repaint();
    },
  };
  return {
    async load(db) {
      const network = await networkOf(db, screen);
      const { facts, goal, match, nowMs } = network;
      const today = toLocalDay(nowMs, facts.utcOffsetMinutes);
      const lastDays: ReportDays = { from: addDays(today, -7), to: today };
      const days = until(today, reportDays(screen.state.route.detail) ?? lastDays);
      state = {
        report: reportOf(facts, goal, match, days, nowMs),
        names: await namesOf(db, network, days),
        goal: goal.name,
        jumps: jumpsFrom(today),
        telling: (await tellingsOf(screen)).findLast(({ id }) => !answered.has(id)) ?? null,
      };
    },
    draw: () => (
      <ReportSection
        state={state}
        on={on}
        onPicture={(picture, kind) => offerFile(picture, `evenkeel-${kind}.png`)}
      />
    ),
  };
};

/** What the weekly reminder told: what waits for an answer, and what led to the week on show. Newest last. */
async function tellingsOf({ browser, state }: Screen): Promise<Telling[]> {
  const stored = await browser.storage.local.get(REMINDER_KEY);
  const memory = toReminderState(stored[REMINDER_KEY], state.nowMs);
  const waiting = new Set(waitingTellings(memory, state.nowMs));
  return memory.tellings.filter(
    (telling) =>
      telling.kind === 'balance' && (waiting.has(telling) || telling.week === state.route.detail),
  );
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
