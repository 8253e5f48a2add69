import type { Report } from '../../lib/scores/report';
import type { Score } from '../../lib/model/score';
import { t } from '../../lib/words/t';
import { scoreFace } from '../scores/score-face';
import { shownNumber } from '../shown-number';
import { scoreTitle } from '../dashboard/score-title';

/** One line of the report: what, how it stands, how it moved. */
export interface ReportLine {
  what: string;
  value: string;
  change: string;
}

/** Counts, then scores, then what was done: the same lines on the page and in the picture. */
export function reportLines(report: Report): ReportLine[] {
  return [
    ...report.counts.map(({ metric, after, change, isBeyondNoise }) => ({
      what: t('metric.name', { metric }),
      value: after ? shownNumber(after) : t('report.unknown'),
      change:
        change === null
          ? t('report.noChange')
          : t('report.change', { n: change, isSure: String(isBeyondNoise || change === 0) }),
    })),
    ...report.scores.map(({ name, before, after }) => ({
      what: scoreTitle(name),
      value: scoreFace(after).headline,
      change: scoreChange(before, after),
    })),
    ...doneLines(report),
  ];
}

function scoreChange(before: Score, after: Score): string {
  if (!before.printed || !after.printed || before.value === null || after.value === null) {
    return t('report.noChange');
  }
  const n = Math.round(after.value) - Math.round(before.value);
  return t('report.change', { n, isSure: 'true' });
}

function doneLines(report: Report): ReportLine[] {
  const { newConnections, newRelevant, posts, impressions, responses, cameForward } = report;
  const line = (what: string, value: number | null, change = ''): ReportLine[] =>
    value === null ? [] : [{ what, value: t('common.number', { n: value }), change }];
  return [
    ...line(
      t('report.newConnections'),
      newConnections,
      newRelevant === null ? '' : t('report.ofThemRelevant', { n: newRelevant }),
    ),
    ...line(t('report.cameForward'), cameForward),
    ...line(t('report.posts'), posts),
    ...line(t('report.impressions'), impressions),
    ...line(t('report.responses'), responses),
  ];
}
