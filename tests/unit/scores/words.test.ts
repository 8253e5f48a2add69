import { describe, expect, it } from 'vitest';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import type { Phrase } from '../../../lib/model/score';
import { GOAL_PRESETS } from '../../../lib/scores/goal-presets';
import { nextAction } from '../../../lib/scores/next-action';
import { scoreAll } from '../../../lib/scores/score-all';
import { scoreBalance } from '../../../lib/scores/balance.score';
import { phraseText } from '../../../lib/words';
import { connections, facts, followers, hiddenConnections, NOW_MS, seen } from './made-facts';

const text = (phrases: readonly Phrase[]): string => phrases.map(phraseText).join(' ');
const balanceText = (
  goal: keyof typeof GOAL_PRESETS,
  ...observations: NetworkFacts['observations']
) => text(scoreBalance(facts(observations), GOAL_PRESETS[goal], NOW_MS).reasons);

describe('what balance says', () => {
  it.each([
    [
      'empty',
      balanceText('general'),
      'Two numbers are enough to begin. Type your followers and connections, or bring a file.',
    ],
    [
      'hidden',
      balanceText('creator', followers(12_000), hiddenConnections()),
      'LinkedIn hides the exact number. With 12,000 followers your balance is somewhere from 16 to 100. Open My Network once.',
    ],
    [
      'fits',
      balanceText('job-seeker', followers(340), connections(340)),
      'Fits a job search. Nearly everyone who follows you is connected to you. Not known yet: are they the right people?',
    ],
    [
      'below',
      balanceText('creator', followers(3_600), connections(3_400)),
      'Beyond your 3,400 connections, 200 people follow you. A creator’s band starts at 3,400; 1,210 more followers would make it 50.',
    ],
    [
      'one follower beyond',
      balanceText('founder', followers(21), connections(20)),
      'Beyond your 20 connections, 1 person follows you. A founder’s band starts at 5; 4 more followers would reach it.',
    ],
    [
      'fewer followers than connections',
      balanceText('general', followers(330), connections(340)),
      'At least 10 of your connections don’t follow you.',
    ],
    [
      'near the cap',
      balanceText(
        'recruiter',
        followers(90_000),
        connections(29_940),
        connections(29_880, { daysAgo: 7 }),
      ),
      '29,940 of 30,000 places used, full in about a week. New people can still follow you.',
    ],
  ])('%s', (_, said, expected) => {
    expect(said).toContain(expected);
  });
});

describe('every sentence', () => {
  const networks: NetworkFacts[] = [
    facts([]),
    facts([followers(900)]),
    facts([connections(900)]),
    facts([followers(10), connections(10)]),
    facts([followers(400), hiddenConnections()]),
    facts([followers(12_000), hiddenConnections()]),
    facts([followers(300_000), connections(3_400)]),
    facts([followers(300_000), connections(29_000)]),
    facts([followers(300_000), connections(30_000)]),
    facts([seen({ metric: 'followers', low: 2_000, high: null }), connections(1_000)]),
    facts([followers(3_600), connections(3_400)]),
    facts([followers(4_900), connections(3_400)]),
    facts([followers(8_000, { daysAgo: 60 }), connections(4_100, { daysAgo: 90 })]),
    facts([], { brokenReaders: [{ readerId: 'ssi', pageId: 'ssi', sinceMs: NOW_MS }] }),
  ];

  it('has its text and everything the text asks for', () => {
    for (const network of networks) {
      for (const goal of Object.values(GOAL_PRESETS)) {
        const scores = scoreAll(network, goal, NOW_MS);
        for (const hasConsent of [true, false]) {
          const action = nextAction(
            network,
            goal,
            scores,
            { hasConsent, dismissedUntilMs: {} },
            NOW_MS,
          );
          const phrases = [
            ...Object.values(scores).flatMap(({ reasons, formula }) => [
              ...reasons,
              ...(formula ? [formula] : []),
            ]),
            ...(action ? [action.title, action.why] : []),
          ];
          for (const said of phrases) {
            const sentence = phraseText(said);
            expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|\{|\}/);
            expect(sentence.trim()).not.toBe('');
          }
        }
      }
    }
  });
});
