import type { PopupView } from '../../lib/model/popup-view';
import { BalanceFigure } from '../balance/balance-figure';
import { NextActionCard } from '../next-action';
import { HealthLine } from '../scores/health-line';
import { ScoreRow } from '../scores/score-row';
import { Sparkline } from '../trend/sparkline';
import { PopupFooter } from './popup-footer';
import { PopupHeader } from './popup-header';
import { hasNumbers, type PopupProps } from './popup-props';

/** The whole popup for a state: what is so, what it means, how sure, and the one thing to do next. */
export function Popup(props: PopupProps) {
  const { view, failure, prompts, on } = props;
  return (
    <>
      <PopupHeader {...props} />
      <main>
        {failure && (
          <p class="warning" role="alert">
            {failure}
          </p>
        )}
        {prompts && <prompts.Told {...props} />}
        {hasNumbers(view) ? <Numbers {...props} view={view} /> : <Beginning {...props} />}
      </main>
      <PopupFooter view={view} onGo={on.onGo} onType={on.onOpenTyping} />
    </>
  );
}

function Numbers(props: PopupProps & { view: PopupView }) {
  const { view, nowMs, typing, correcting, telling, prompts, on } = props;
  const isAsking = typing || view.question !== null;
  // Browsers cut a popup at 600 pixels: a form takes the place of the scores, and what was told that of what is to do next.
  const isTyping = typing || correcting;
  const broken = view.brokenReader;
  return (
    <>
      <BalanceFigure view={view} nowMs={nowMs} />
      {isAsking && prompts && <prompts.Asked {...props} />}
      {!isTyping && <ScoreRow view={view} />}
      {!isTyping && <HealthLine health={view.health} />}
      {broken && prompts && <prompts.Broken {...props} broken={broken} />}
      {!isAsking && !telling && <Sparkline view={view} />}
      {!isAsking && !telling && view.nextAction && !broken && (
        <NextActionCard action={view.nextAction} onAct={on.onAct} />
      )}
      {prompts && <prompts.Know {...props} />}
    </>
  );
}

function Beginning(props: PopupProps) {
  const { view, prompts } = props;
  if (!prompts) return null;
  const broken = view?.brokenReader;
  return (
    <>
      {view?.question && <prompts.Asked {...props} typing={false} />}
      {broken && <prompts.Broken {...props} broken={broken} />}
      <prompts.EmptyStart {...props} />
    </>
  );
}
