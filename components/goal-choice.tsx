import { GOAL_NAMES, type GoalName } from '../lib/model/goal';
import { t } from '../lib/words/t';

/** A goal of one's own needs an editor of bands and targets; until one is made there it is not offered. */
const OFFERED = GOAL_NAMES.filter((name) => name !== 'custom');

interface Props {
  goal: GoalName;
  /** Whether the person chose it or it is still the default. */
  isChosen: boolean;
  onChoose: (goal: GoalName) => void;
}

/** What the person wants from the network: it decides which balance suits. */
export const GoalChoice = ({ goal, isChosen, onChoose }: Props) => (
  <fieldset class="goals">
    <legend class="unseen">{t('goal.question')}</legend>
    {OFFERED.map((name) => (
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
    ))}
  </fieldset>
);
