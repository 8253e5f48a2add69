import type { GoalName, GoalTarget } from '../../lib/model/goal';
import type { CategoryDimension } from '../../lib/model/network-facts';
import { defaultNeed } from '../../lib/scores/goal-targets';
import { valueText } from '../people/category-words';
import { t } from '../../lib/words/t';
import type { CategoryOption, GoalEditorCallbacks } from './goal-props';

interface Props {
  goal: GoalName;
  dimension: CategoryDimension;
  /** `undefined` = the dimension does not count. */
  target: GoalTarget | undefined;
  options: readonly CategoryOption[];
  /** Whether words of one's own may be added. */
  takesOwnWords: boolean;
  onTarget: GoalEditorCallbacks['onTarget'];
}

/** Who matters in one dimension: LinkedIn's own words to tick, and whether they must match. */
export function TargetEditor({ goal, dimension, target, options, ...props }: Props) {
  const { takesOwnWords, onTarget } = props;
  const chosen = target?.values ?? [];
  const need = target?.need ?? defaultNeed(goal, dimension);
  const known = new Set(options.map(({ value }) => value));
  const own = chosen.filter((value) => !known.has(value)).map((value) => ({ value, people: 0 }));
  const toggle = (value: string, isOn: boolean): void =>
    onTarget(
      dimension,
      isOn ? [...chosen, value] : chosen.filter((other) => other !== value),
      target?.need ?? null,
    );
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const typed = new FormData(form).get('own');
    const value = typeof typed === 'string' ? typed.trim() : '';
    if (value !== '' && !chosen.includes(value)) toggle(value, true);
    form.reset();
  };
  return (
    <details class="target" open={chosen.length > 0}>
      <summary>
        <b>{t('goal.dimension', { dimension })}</b>{' '}
        <span class="note">
          {chosen.length === 0
            ? t('goal.target.off')
            : t('goal.target.chosen', {
                need,
                values: chosen.map((value) => valueText(dimension, value)).join(', '),
              })}
        </span>
      </summary>
      <fieldset>
        <legend class="unseen">{t('goal.need', { dimension })}</legend>
        <p class="needs">
          {(['must', 'nice'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name={`need-${dimension}`}
                checked={need === one}
                disabled={chosen.length === 0}
                onChange={() => onTarget(dimension, chosen, one)}
              />
              {t('goal.needIs', { need: one })}
            </label>
          ))}
        </p>
      </fieldset>
      <fieldset>
        <legend class="unseen">{t('goal.dimension', { dimension })}</legend>
        <ul class="options">
          {[...own, ...options].map(({ value, people }) => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={({ currentTarget }) => toggle(value, currentTarget.checked)}
                />
                <span>
                  {valueText(dimension, value)}{' '}
                  {people > 0 && <span class="note">{t('common.number', { n: people })}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      {takesOwnWords && (
        <form class="own-word" onSubmit={add}>
          <label for={`own-${dimension}`}>{t('goal.ownWord', { dimension })}</label>
          <input id={`own-${dimension}`} name="own" maxLength={60} autocomplete="off" />
          <button type="submit" class="quiet">
            {t('goal.addWord')}
          </button>
        </form>
      )}
    </details>
  );
}
