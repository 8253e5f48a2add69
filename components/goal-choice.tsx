import { GOAL_NAMES, type GoalName } from '../lib/model/goal';
import { t } from '../lib/words/t';

interface Props {
  goal: GoalName;
  /** Whether the person chose it or it is still the default. */
  isChosen: boolean;
  /** A goal of one's own is offered where its band and targets can be edited. */
  withCustom?: boolean;
  onChoose: (goal: GoalName) => void;
}

/** What the person wants from the network: it decides which balance suits. */
export const GoalChoice = ({ goal, isChosen, withCustom = false, onChoose }: Props) => (
  <fieldset class="goals">
    <legend class="unseen">{t('goal.question')}</legend>
    {GOAL_NAMES.filter((name) => withCustom || name !== 'custom' || goal === 'custom').map(
      (name) => (
        <label key={name} class="goal">
          <input
            type="radio"
            name="goal"
            value={name}
            checked={name === goal && (isChosen || name === 'general')}
            onChange={() => onChoose(name)}
          />
          <span>
            <b>{t('goal.name', { goal: name })}</b>
            <span class="note">{t('goal.means', { goal: name })}</span>
          </span>
        </label>
      ),
    )}
  </fieldset>
);
