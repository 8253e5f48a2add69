import type { ComponentChildren } from 'preact';
import { REMINDER_OFF, type ReminderChoice } from '../../lib/model/reminder';
import { TOOLBAR_CHOICES, type Settings, type ToolbarChoice } from '../../lib/model/settings';
import { t } from '../../lib/words/t';
import { hourName, weekdayName } from './day-names';

export interface ReminderPanelCallbacks {
  /** Must ask the browser for notifications before anything else when it turns on: the browser wants a click for it. */
  onChooseReminder: (choice: ReminderChoice) => void;
  onAllowNotifications: () => void;
  onChooseToolbar: (show: ToolbarChoice) => void;
}

interface Props {
  settings: Settings;
  /** Whether the browser shows our notifications. */
  mayNotify: boolean;
  on: ReminderPanelCallbacks;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MONTHS = [3, 6, 9, 12];

/** When to hear of one's balance, how, and what the toolbar says. */
export function ReminderPanel({ settings, mayNotify, on }: Props) {
  const choice = settings.reminder ?? REMINDER_OFF;
  const change = (part: Partial<ReminderChoice>): void =>
    on.onChooseReminder({ ...choice, ...part });
  return (
    <section class="panel" aria-labelledby="reminder-title">
      <h2 id="reminder-title">{t('reminders.title')}</h2>
      <p>{t('reminders.what')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={choice.isOn}
          onChange={(event) => change({ isOn: event.currentTarget.checked })}
        />
        {t('reminders.on')}
      </label>
      <div class="fields">
        <Choice
          id="reminder-day"
          label={t('reminders.day')}
          value={choice.weekday}
          onChange={(weekday) => change({ weekday })}
        >
          {WEEKDAYS.map((day) => (
            <option key={day} value={day}>
              {weekdayName(day)}
            </option>
          ))}
        </Choice>
        <Choice
          id="reminder-hour"
          label={t('reminders.hour')}
          value={choice.hour}
          onChange={(hour) => change({ hour })}
        >
          {HOURS.map((hour) => (
            <option key={hour} value={hour}>
              {hourName(hour)}
            </option>
          ))}
        </Choice>
        <Choice
          id="reminder-archive"
          label={t('reminders.archive')}
          value={choice.archiveMonths}
          onChange={(archiveMonths) => change({ archiveMonths })}
        >
          {MONTHS.map((months) => (
            <option key={months} value={months}>
              {t('reminders.months', { n: months })}
            </option>
          ))}
        </Choice>
      </div>
      {choice.isOn && (
        <p class="note" role="status">
          {t(mayNotify ? 'reminders.notified' : 'reminders.notNotified')}{' '}
          {!mayNotify && (
            <button type="button" class="plain" onClick={on.onAllowNotifications}>
              {t('reminders.allow')}
            </button>
          )}
        </p>
      )}
      <p class="note">{t('reminders.also')}</p>
      <fieldset class="toolbar-choice">
        <legend>{t('reminders.toolbar')}</legend>
        {TOOLBAR_CHOICES.map((show) => (
          <label key={show} class="choice">
            <input
              type="radio"
              name="toolbar"
              value={show}
              checked={show === (settings.toolbar ?? 'health')}
              onChange={() => on.onChooseToolbar(show)}
            />
            {t('reminders.toolbarShow', { show })}
          </label>
        ))}
      </fieldset>
    </section>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  value: number;
  onChange: (value: number) => void;
  children: ComponentChildren;
}

const Choice = ({ id, label, value, onChange, children }: ChoiceProps) => (
  <div>
    <label for={id}>{label}</label>
    <select
      id={id}
      value={String(value)}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    >
      {children}
    </select>
  </div>
);
