import { requestState, type FileRequest } from '../model/file-request';
import type { NextAction } from '../model/popup-view';
import { phrase } from './score-outcome';

/** Files that LinkedIn was asked for and that should be there now, or whose link has died: the earliest request first. */
export function fileRequestActions(requests: readonly FileRequest[], nowMs: number): NextAction[] {
  return [...requests]
    .sort((a, b) => a.askedAtMs - b.askedAtMs)
    .flatMap((request): NextAction[] => {
      const state = requestState(request, nowMs);
      if (state !== 'ready' && state !== 'expired') return [];
      const { file, askedAtMs } = request;
      return [
        {
          id: `request:${file}:${askedAtMs}:${state}`,
          title: phrase(`action.request.${state}`, { file }),
          why: phrase(`action.request.${state}Why`, { asked: askedAtMs }),
          act: 'bringFile',
          minutes: 2,
        },
      ];
    });
}
