import type { ComponentChildren } from 'preact';
import {
  readyAtMs,
  requestState,
  type FileRequest,
  type RequestedFile,
} from '../../lib/model/file-request';
import { t } from '../../lib/words/t';

/** Where LinkedIn makes the copies of one's own data. */
const ARCHIVE_PAGE = 'https://www.linkedin.com/mypreferences/d/download-my-data';
/** Where the analytics of all one's posts stand, with the button that exports them. */
const ANALYTICS_PAGE = 'https://www.linkedin.com/analytics/creator/content/';

export interface GuideCallbacks {
  /** "I asked LinkedIn today", or the taking back of it. */
  onAsked: (file: RequestedFile, isAsked: boolean) => void;
}

interface Props {
  requests: readonly FileRequest[];
  nowMs: number;
  on: GuideCallbacks;
}

/** The exact clicks for each of LinkedIn's files, the fastest first, and what was asked for already. */
export const FileGuide = ({ requests, nowMs, on }: Props) => (
  <div class="guide">
    <Way title={t('guide.analytics.title')} gives={t('guide.analytics.gives')}>
      <li>
        <Out href={ANALYTICS_PAGE} text={t('guide.analytics.open')} />
      </li>
      <li>{t('guide.analytics.range')}</li>
      <li>{t('guide.analytics.export')}</li>
    </Way>
    <Way title={t('guide.connections.title')} gives={t('guide.connections.gives')}>
      <li>
        <Out href={ARCHIVE_PAGE} text={t('guide.archive.open')} />
      </li>
      <li>{t('guide.connections.choose')}</li>
      <li>{t('guide.connections.wait')}</li>
    </Way>
    <Asked file="connections" requests={requests} nowMs={nowMs} on={on} />
    <Way title={t('guide.archive.title')} gives={t('guide.archive.gives')}>
      <li>
        <Out href={ARCHIVE_PAGE} text={t('guide.archive.open')} />
      </li>
      <li>{t('guide.archive.choose')}</li>
      <li>{t('guide.archive.wait')}</li>
    </Way>
    <Asked file="archive" requests={requests} nowMs={nowMs} on={on} />
    <p class="note">{t('guide.note')}</p>
  </div>
);

interface WayProps {
  title: string;
  gives: string;
  children: ComponentChildren;
}

const Way = ({ title, gives, children }: WayProps) => (
  <details>
    <summary>
      <b>{title}</b> <span class="note">{gives}</span>
    </summary>
    <ol class="steps">{children}</ol>
  </details>
);

const Out = ({ href, text }: { href: string; text: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {text}
  </a>
);

/** Says when the mail should be there and how long its link works, once the person has asked. */
function Asked({ file, requests, nowMs, on }: Props & { file: RequestedFile }) {
  const request = requests.find((asked) => asked.file === file);
  if (!request) {
    return (
      <button type="button" class="quiet flush" onClick={() => on.onAsked(file, true)}>
        {t('guide.asked.do', { file })}
      </button>
    );
  }
  return (
    <p class="asked note" role="status">
      {t('guide.asked.state', {
        state: requestState(request, nowMs),
        asked: request.askedAtMs,
        ready: readyAtMs(request),
      })}{' '}
      <button type="button" class="plain" onClick={() => on.onAsked(file, false)}>
        {t('guide.asked.undo', { file })}
      </button>
    </p>
  );
}
