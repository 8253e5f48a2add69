import { describe, expect, it } from 'vitest';
import type { NetworkFacts } from '../../../lib/model/network-facts';
import type { Goal } from '../../../lib/model/goal';
import type { Phrase } from '../../../lib/model/score';
import { GOAL_PRESETS } from '../../../lib/scores/goal-presets';
import { nextAction } from '../../../lib/scores/next-action';
import { scoreAll } from '../../../lib/scores/score-all';
import { scoreBalance } from '../../../lib/scores/balance.score';
import { phraseText } from '../../../lib/words';
import {
  connections,
  facts,
  followers,
  hiddenConnections,
  NOW_MS,
  seen,
  TODAY,
} from './made-facts';
import { seededRandom } from './random';
import { FUNCTIONS, goalFor, listed, madePerson, madeReference } from './simulated-people';
import { anyPosting, dailyFiguresOf, madeWeeks } from './simulated-posts';

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

/** Networks of which people, posts and acts are known too. */
function knownNetworks(): { network: NetworkFacts; goal: Goal }[] {
  const random = seededRandom(1);
  const weeks = madeWeeks(anyPosting(random, true), random);
  const posts = weeks.flatMap((week) => week.posts);
  const people = Array.from({ length: 400 }, (_, i) =>
    madePerson(i, {
      company: `company ${i % 90}`,
      state: i % 8 === 0 ? 'closed' : 'present',
      categories:
        i % 3 === 0
          ? {}
          : { function: [i % 5 === 0 ? 'Sales' : 'Finance'], seniority: ['Director'] },
    }),
  );
  const acts = people.slice(0, 40).map(({ id }) => ({
    personId: id,
    day: TODAY,
    direction: 'inbound' as const,
    kind: 'message' as const,
    isUnanswered: true,
  }));
  const reference = madeReference(random);
  const counts = [followers(900), connections(400)];
  const full = listed(people, {
    observations: counts,
    posts,
    acts: { acts, hasMessages: true },
    reference,
  });
  const goal = goalFor(['Sales']);
  return [
    { network: full, goal },
    { network: full, goal: goalFor(FUNCTIONS) },
    { network: { ...full, reference: [] }, goal },
    { network: { ...full, people: people.slice(0, 20) }, goal },
    {
      network: {
        ...full,
        acts: { acts, hasMessages: false },
        posts: weeks.slice(0, 40).flatMap((w) => w.posts),
      },
      goal,
    },
    { network: { ...full, acts: null, posts: [], dailyFigures: dailyFiguresOf(posts) }, goal },
    { network: facts(counts, { people }), goal },
    { network: full, goal: { ...goal, targets: [] } },
  ];
}

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

  const looks = [
    ...networks.flatMap((network) =>
      Object.values(GOAL_PRESETS).map((goal) => ({ network, goal })),
    ),
    ...knownNetworks(),
  ];

  it('has its text and everything the text asks for', () => {
    const said = new Set<string>();
    for (const { network, goal } of looks) {
      const scores = scoreAll(network, goal, NOW_MS);
      for (const hasConsent of [true, false]) {
        const context = { hasConsent, dismissedUntilMs: {} };
        const action = nextAction(network, goal, scores, context, NOW_MS);
        const phrases = [
          ...Object.values(scores).flatMap(({ reasons, formula }) => [
            ...reasons,
            ...(formula ? [formula] : []),
          ]),
          ...(action ? [action.title, action.why] : []),
        ];
        for (const one of phrases) {
          said.add(one.key);
          const sentence = phraseText(one);
          expect(sentence, one.key).not.toMatch(/NaN|Infinity|undefined|null|\{|\}/);
          expect(sentence.trim()).not.toBe('');
        }
      }
    }
    expect(said.size).toBeGreaterThan(45);
  });
});
