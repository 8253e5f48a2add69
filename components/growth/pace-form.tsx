import type { PaceGoal } from '../../lib/scores/growth/pace';
import { t } from '../../lib/words/t';
import { parseTypedCount } from '../typed-count';

interface Props {
  goal: PaceGoal;
  onPace: (goal: PaceGoal) => void;
}

const KINDS = ['relevant', 'connections', 'followers'] as const;

/** A goal of one's own: so many people of one kind. */
export function PaceForm({ goal, onPace }: Props) {
  const change = (event: Event): void => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    const what = KINDS.find((kind) => kind === fields.get('what')) ?? goal.what;
    const typed = fields.get('target');
    const target = typeof typed === 'string' ? parseTypedCount(typed) : undefined;
    // What is no number is taken back, so that the field says what the answer is about.
    if (target === undefined) (event.currentTarget as HTMLFormElement).reset();
    onPace({ what, target: target ?? goal.target });
  };
  return (
    <form class="inline-form" onSubmit={change}>
      <div>
        <label for="pace-target">{t('grow.pace.target')}</label>
        <input
          id="pace-target"
          name="target"
          inputMode="numeric"
          autocomplete="off"
          defaultValue={String(goal.target)}
        />
      </div>
      <div>
        <label for="pace-what">{t('grow.pace.what')}</label>
        <select id="pace-what" name="what">
          {KINDS.map((kind) => (
            <option key={kind} value={kind} selected={kind === goal.what}>
              {t('grow.pace.kind', { kind })}
            </option>
          ))}
        </select>
      </div>
      <button type="submit">{t('grow.pace.do')}</button>
    </form>
  );
}
