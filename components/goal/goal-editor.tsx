import { GOAL_NAMES } from '../../lib/model/goal';
import { CATEGORY_DIMENSIONS } from '../../lib/model/network-facts';
import { phraseText, t } from '../../lib/words/t';
import { SectionHead } from '../dashboard/section-head';
import { GoalChoice } from '../goal-choice';
import { GoalNumbersForm } from './goal-numbers';
import type { GoalEditorCallbacks, GoalEditorState } from './goal-props';
import { valueText } from '../people/category-words';
import { TargetEditor } from './target-editor';

type Props = GoalEditorState & { on: GoalEditorCallbacks };

/** What the person wants from the network, who matters for it, and how much each part counts. */
export function GoalEditor({ on, ...state }: Props) {
  const { goal } = state;
  return (
    <>
      <SectionHead title={t('goal.title')}>{t('goal.lead')}</SectionHead>
      <section class="panel" aria-labelledby="goal-title">
        <h2 id="goal-title">{t('goal.question')}</h2>
        <GoalChoice
          goal={goal.name}
          isChosen={state.isChosen}
          withCustom
          onChoose={on.onChooseGoal}
        />
        {goal.name === 'custom' && <CopyFrom onCopyFrom={on.onCopyFrom} />}
      </section>
      <section class="panel" aria-labelledby="who-title">
        <h2 id="who-title">{t('goal.who.title')}</h2>
        <p class="soft">{t('goal.who.about', { about: state.about })}</p>
        {state.suggestion.length > 0 && goal.targets.length === 0 && (
          <Suggestion suggestion={state.suggestion} onUse={on.onUseSuggestion} />
        )}
        <div class="targets">
          {CATEGORY_DIMENSIONS.map((dimension) => (
            <TargetEditor
              key={`${goal.name}-${dimension}`}
              goal={goal.name}
              dimension={dimension}
              target={goal.targets.find((target) => target.dimension === dimension)}
              options={state.options[dimension]}
              takesOwnWords={dimension === 'topic' || dimension === 'location'}
              onTarget={on.onTarget}
            />
          ))}
        </div>
      </section>
      <section class="panel" aria-labelledby="numbers-title">
        <h2 id="numbers-title">{t('goal.numbers.title')}</h2>
        <GoalNumbersForm
          goal={goal}
          hasOwnNumbers={state.hasOwnNumbers}
          onNumbers={on.onNumbers}
          onResetNumbers={on.onResetNumbers}
        />
      </section>
      <SaveBar state={state} on={on} />
    </>
  );
}

/** The count of matches while one edits, and the way to keep it. */
const SaveBar = ({ state, on }: { state: GoalEditorState; on: GoalEditorCallbacks }) => (
  <section class="panel save-bar" aria-labelledby="live-title">
    <h2 id="live-title" class="unseen">
      {t('goal.live.title')}
    </h2>
    <p role="status">
      <b>{state.live.map(phraseText).join(' ')}</b>
    </p>
    {state.canSave ? (
      <div class="actions">
        <button type="button" disabled={!state.isChanged} onClick={on.onSave}>
          {t('goal.save')}
        </button>
        {state.isChanged ? (
          <button type="button" class="quiet" onClick={on.onDiscard}>
            {t('goal.discard')}
          </button>
        ) : (
          <span class="note">{t('goal.kept')}</span>
        )}
      </div>
    ) : (
      <p class="note">{t('goal.noAccount')}</p>
    )}
  </section>
);

const Suggestion = ({
  suggestion,
  onUse,
}: {
  suggestion: GoalEditorState['suggestion'];
  onUse: () => void;
}) => (
  <div class="suggestion">
    <h3>{t('goal.suggestion.title')}</h3>
    <ul>
      {suggestion.map(({ dimension, need, values }) => (
        <li key={dimension}>
          {t('goal.suggestion.line', {
            dimension,
            need,
            values: values.map((value) => valueText(dimension, value)).join(', '),
          })}
        </li>
      ))}
    </ul>
    <button type="button" onClick={onUse}>
      {t('goal.suggestion.use')}
    </button>
  </div>
);

const CopyFrom = ({ onCopyFrom }: Pick<GoalEditorCallbacks, 'onCopyFrom'>) => (
  <form
    class="own-word"
    onSubmit={(event) => {
      event.preventDefault();
      const name = new FormData(event.currentTarget).get('from');
      const goal = GOAL_NAMES.find((one) => one === name);
      if (goal) onCopyFrom(goal);
    }}
  >
    <label for="copy-from">{t('goal.copyFrom')}</label>
    <select id="copy-from" name="from">
      {GOAL_NAMES.filter((name) => name !== 'custom').map((name) => (
        <option key={name} value={name}>
          {t('goal.name', { goal: name })}
        </option>
      ))}
    </select>
    <button type="submit" class="quiet">
      {t('goal.copyDo')}
    </button>
  </form>
);
