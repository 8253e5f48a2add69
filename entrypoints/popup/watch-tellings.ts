import type { NativeBrowser } from '../../lib/messaging/native-browser';
import { REMINDER_KEY, type Telling } from '../../lib/model/reminder';
import { tellingOnShow } from '../../lib/reminders/tell-weeks';
import { toReminderState } from '../../lib/store/reminder-store';

/** Hands over the telling on show, now and whenever it changes; undefined when none waits. */
export async function watchTellings(
  browser: NativeBrowser,
  onChange: (telling: Telling | undefined) => void,
): Promise<void> {
  const tell = (stored: unknown): void => {
    const nowMs = Date.now();
    onChange(tellingOnShow(toReminderState(stored, nowMs), nowMs));
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (REMINDER_KEY in changes) tell(changes[REMINDER_KEY]?.newValue);
  });
  tell((await browser.storage.local.get(REMINDER_KEY))[REMINDER_KEY]);
}
