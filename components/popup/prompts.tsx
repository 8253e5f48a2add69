import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { BrokenReader } from '../broken-reader';
import { TellingCard } from '../reminders/telling-card';
import { QuestionCard } from '../questions/question-card';
import { TypeNumbers } from '../questions/type-numbers';
import { AccountSwitch } from './account-switch';
import { EmptyStart } from './empty-start';
import { Know } from './know';
import type { PopupProps } from './popup-props';

/** The form or question that waits for the person; one at a time. */
function Asked({ view, typing, correcting, on }: PopupProps) {
  if (typing) {
    return (
      <section class="card" aria-label={t('type.title')}>
        <TypeNumbers idPrefix="typed" focusFirst onTyped={on.onTyped} onCancel={on.onCloseTyping} />
      </section>
    );
  }
  const question = view?.question;
  return question ? (
    <QuestionCard
      key={question.id}
      question={question}
      correcting={correcting}
      onAnswer={(answer) => on.onAnswer(question.id, answer)}
      onCorrect={on.onCorrect}
    />
  ) : null;
}

function Broken(props: PopupProps & { broken: NonNullable<PopupView['brokenReader']> }) {
  const { broken, copied, on } = props;
  return (
    <BrokenReader
      broken={broken}
      copied={copied}
      onType={on.onOpenTyping}
      onCopySample={() => on.onCopySample(broken.readerId)}
    />
  );
}

/** The account's name, or a choice among several. */
const Accounts = ({ view, on }: PopupProps) =>
  view && <AccountSwitch view={view} onSwitchAccount={on.onSwitchAccount} />;

/** What the weekly reminder told. */
const Told = ({ telling, on }: PopupProps) =>
  telling ? <TellingCard key={telling.id} telling={telling} withLink on={on} /> : null;

/** What asks the person for something: not part of the popup's first chunk. */
export const PROMPTS = { AccountSwitch: Accounts, Asked, Broken, EmptyStart, Know, Told };
