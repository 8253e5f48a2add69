import {
  ReportSection,
  type ReportSectionState,
} from '../../../components/dashboard/report-section';
import type { TellingCallbacks } from '../../../components/reminders/telling-card';
import { deviceOffsetMinutes } from '../../../lib/model/device-offset';
import { REMINDER_KEY, type Telling } from '../../../lib/model/reminder';
import { placeOfTelling, waitingTellings } from '../../../lib/reminders/tell-weeks';
import { toReminderState } from '../../../lib/store/reminder-store';
import { offerFile } from '../offer-file';
import type { CreateSection, Screen } from '../screen';

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
    async load() {
      const { detail } = screen.state.route;
      state = {
        ...(await screen.ask('report', { ...screen.place(), detail })),
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

/** What the weekly reminder told: what waits for an answer, and what led to the days on show. Newest last. */
async function tellingsOf({ browser, state }: Screen): Promise<Telling[]> {
  const stored = await browser.storage.local.get(REMINDER_KEY);
  const memory = toReminderState(stored[REMINDER_KEY], state.nowMs);
  const waiting = new Set(waitingTellings(memory, state.nowMs));
  const onShow = `dashboard.html#report/${state.route.detail}`;
  return memory.tellings.filter(
    (telling) =>
      telling.kind === 'balance' &&
      (waiting.has(telling) ||
        placeOfTelling(telling, deviceOffsetMinutes(telling.toldAtMs)) === onShow),
  );
}
