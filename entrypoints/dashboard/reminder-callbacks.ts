import type { ReminderPanelCallbacks } from '../../components/reminders/reminder-panel';
import type { Screen } from './screen';

export const NOTIFICATIONS = { permissions: ['notifications' as const] };

/**
 * What the reminder's settings do.
 * @param showPermission - whether the browser shows our notifications now
 */
export function reminderCallbacks(
  { browser, send, state }: Screen,
  showPermission: (mayNotify: boolean) => void,
): ReminderPanelCallbacks {
  // The request comes first: after anything else the browser no longer takes it for a click.
  const allow = async (): Promise<void> => {
    const isAllowed = await browser.permissions.request(NOTIFICATIONS).catch(() => false);
    showPermission(isAllowed);
  };
  return {
    async onChooseReminder(choice) {
      const isTurnedOn = choice.isOn && state.settings.reminder?.isOn !== true;
      const answered = isTurnedOn ? allow() : Promise.resolve();
      await send({ type: 'chooseReminder', choice });
      await answered;
    },
    onAllowNotifications: () => void allow(),
    onChooseToolbar: (show) => void send({ type: 'chooseToolbar', show }),
  };
}
