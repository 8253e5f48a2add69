import type { PopupView } from '../../lib/model/popup-view';
import { t } from '../../lib/words/t';
import { ageText } from '../age';
import { Mark } from '../mark';
import type { PopupProps } from './popup-props';

/** Name, whose network this is, and when it was last read. The example says that it is one, with one click out. */
export function PopupHeader(props: PopupProps) {
  const { view, nowMs, prompts, on } = props;
  const isExample = view?.account?.origin === 'example';
  return (
    <header class={isExample ? 'example-header' : undefined}>
      <Mark />
      <b class="name">{t('common.appName')}</b>
      {prompts && <prompts.AccountSwitch {...props} />}
      <span class="age">{isExample ? t('example.label') : freshness(view, nowMs)}</span>
      {isExample && (
        <button type="button" class="plain" onClick={on.onLeaveExample}>
          {t('example.leave')}
        </button>
      )}
    </header>
  );
}

function freshness(view: PopupView | null, nowMs: number): string {
  const { followers, connections } = view ?? {};
  const newest =
    followers && connections && connections.capturedAtMs > followers.capturedAtMs
      ? connections
      : (followers ?? connections);
  return newest
    ? t('header.read', { source: newest.source, age: ageText(newest.capturedAtMs, nowMs) })
    : t('header.nothing');
}
