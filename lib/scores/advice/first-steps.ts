import type { AdviceKind } from '../../model/advice';
import type { FileRequest } from '../../model/file-request';
import type { Goal } from '../../model/goal';
import type { NetworkFacts } from '../../model/network-facts';
import type { NextAction } from '../../model/popup-view';
import type { Score, ScoreName } from '../../model/score';
import { fileRequestActions } from '../file-request-action';
import { INPUT_MINUTES, missingInputs, type MissingInput } from '../missing-inputs';
import { phrase } from '../score-outcome';

/** What the advice needs to know beside the scores. */
export interface ActionContext {
  /** Whether the pages may be read: decides between opening a page and typing. */
  hasConsent: boolean;
  /** Until when each action id that was dismissed or put off stays away, UTC epoch. */
  dismissedUntilMs: Readonly<Record<string, number>>;
  /** Files that LinkedIn was asked for; absent = none. */
  fileRequests?: readonly FileRequest[];
  /** When each advice was last marked as done, UTC epoch; absent = none was. */
  doneAtMs?: Readonly<Record<string, number>>;
}

/** A missing input is worth asking for when this much of health waits for it. */
const MIN_INPUT_WEIGHT = 0.2;

const OWN_PROFILE = 'https://www.linkedin.com/in/me/';
const MY_CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const OWN_ACTIVITY = 'https://www.linkedin.com/in/me/recent-activity/all/';

/** Pages whose numbers can be typed when they cannot be read. */
const TYPABLE_PAGES = ['profile', 'connections', 'myNetwork', 'followers'];

/** Something that data wants before anything else can be advised. */
export interface FirstStep {
  kind: Extract<AdviceKind, 'file' | 'reader' | 'input'>;
  action: NextAction;
}

/**
 * In order: a file that LinkedIn was asked for, a reader that broke, the missing inputs that settle most for the least
 * effort.
 */
export function firstSteps(
  facts: NetworkFacts,
  goal: Goal,
  scores: Readonly<Record<ScoreName, Score>>,
  context: ActionContext,
  nowMs: number,
): FirstStep[] {
  const steps = (kind: FirstStep['kind'], actions: NextAction[]): FirstStep[] =>
    actions.map((action) => ({ kind, action }));
  // A link that dies within three days goes before everything that can wait.
  return [
    ...steps('file', fileRequestActions(context.fileRequests ?? [], nowMs)),
    ...steps('reader', brokenReaderActions(facts)),
    ...steps('input', inputActions(facts, goal, scores, context)),
  ];
}

function brokenReaderActions(facts: NetworkFacts): NextAction[] {
  return facts.brokenReaders.map(({ readerId, pageId, sinceMs }) => ({
    id: `reader:${readerId}:${sinceMs}`,
    title: TYPABLE_PAGES.includes(pageId)
      ? phrase('action.reader.typeTitle', { page: pageId })
      : phrase('action.reader.sampleTitle', { page: pageId }),
    why: phrase('action.reader.why', { page: pageId, since: sinceMs }),
    act: TYPABLE_PAGES.includes(pageId) ? ('typeNumbers' as const) : ('copySample' as const),
    minutes: 1,
  }));
}

function inputActions(
  facts: NetworkFacts,
  goal: Goal,
  scores: Readonly<Record<ScoreName, Score>>,
  context: ActionContext,
): NextAction[] {
  return missingInputs(facts, scores, goal)
    .filter(({ weight }) => weight >= MIN_INPUT_WEIGHT - 1e-9)
    .map(({ input, weight }) => inputAction(input, weight, scores, context));
}

function inputAction(
  input: MissingInput,
  weight: number,
  scores: Readonly<Record<ScoreName, Score>>,
  { hasConsent }: ActionContext,
): NextAction {
  const id = `input:${input}`;
  const minutes = INPUT_MINUTES[input];
  const share = { share: weight };
  const open = (url: string, page: string): NextAction => ({
    id,
    title: phrase(`action.open.${page}`),
    why: phrase('action.open.why', share),
    act: 'openPage',
    url,
    minutes,
  });
  switch (input) {
    case 'followers':
    case 'connections':
    case 'connections-exact':
      if (hasConsent) {
        return input === 'followers'
          ? open(OWN_PROFILE, 'profile')
          : open(MY_CONNECTIONS, 'connections');
      }
      if (scores.balance.inputs.length === 0) {
        return {
          id,
          title: phrase('action.type.title'),
          why: phrase('action.type.why'),
          act: 'typeNumbers',
          minutes,
        };
      }
      return {
        id,
        title: phrase(input === 'followers' ? 'action.type.followers' : 'action.type.connections'),
        why: phrase('action.open.why', share),
        act: 'typeNumbers',
        minutes,
      };
    case 'posts':
      if (hasConsent) return open(OWN_ACTIVITY, 'activity');
      return {
        id,
        title: phrase('action.consent.title'),
        why: phrase('action.consent.why', share),
        act: 'consent',
        minutes,
      };
    case 'archive':
    case 'messages':
      return {
        id,
        title: phrase(`action.file.${input}`),
        why: phrase('action.file.why', share),
        act: 'bringFile',
        minutes,
      };
    case 'targets':
      return {
        id,
        title: phrase('action.targets.title'),
        why: phrase('action.targets.why', share),
        act: 'chooseGoal',
        minutes,
      };
  }
}
