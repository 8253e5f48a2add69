import { describe, expect, it } from 'vitest';
import en from '../../../assets/locales/en.json';
import type { GoalName } from '../../../lib/model/goal';
import type { Act, NetworkFacts } from '../../../lib/model/network-facts';
import { addDays } from '../../../lib/model/day';
import type { Post } from '../../../lib/model/post';
import { adviceList } from '../../../lib/scores/advice/advice-list';
import { ADVICE_RULES } from '../../../lib/scores/advice/rules';
import { GOAL_PRESETS } from '../../../lib/scores/goal-presets';
import { nextAction } from '../../../lib/scores/next-action';
import { scoreAll } from '../../../lib/scores/score-all';
import { phraseText } from '../../../lib/words';
import { connections, followers, NOW_MS, seen, TODAY } from './made-facts';
import { seededRandom } from './random';
import { drawnFrom, listed, madePerson, madeReference } from './simulated-people';

const CONTEXT = { hasConsent: true, dismissedUntilMs: {} };
const DAY = 86_400_000;
const GOALS = Object.keys(GOAL_PRESETS) as GoalName[];

const goalOf = (name: GoalName) => ({
  ...GOAL_PRESETS[name],
  targets: [
    { dimension: 'function' as const, values: ['Sales'], need: 'must' as const, weight: 0 },
  ],
});

const post = (daysAgo: number, impressions: number, reactions: number): Post => ({
  id: `a|${daysAgo}`,
  accountId: 'a',
  urn: `${daysAgo}`,
  postedAtMs: NOW_MS - daysAgo * DAY,
  reactions,
  comments: 2,
  reposts: 0,
  impressions,
  day: TODAY,
  capturedAtMs: NOW_MS,
  source: 'page',
  importId: null,
});

const act = (personId: string, daysAgo: number, more: Partial<Act> = {}): Act => ({
  personId,
  day: addDays(TODAY, -daysAgo),
  direction: 'inbound',
  kind: 'message',
  isUnanswered: false,
  ...more,
});

/** A network of which everything is known, so that no input is asked for. */
function wellKnown(f: number, c: number, more: Partial<NetworkFacts> = {}): NetworkFacts {
  const random = seededRandom(5);
  const reference = madeReference(random);
  const people = Array.from({ length: c }, (_, i) => {
    const cell = drawnFrom(reference, random);
    return madePerson(i, {
      company: `company ${i % 60}`,
      categories: { function: [cell.function!], seniority: [cell.seniority!] },
      connectedOn: addDays(TODAY, -(i % 1_500)),
    });
  });
  const acts = people.slice(0, 80).map(({ id }, i) => act(id, 20 + i));
  const posts = Array.from({ length: 60 }, (_, i) => post(9 + i * 7, 1_500 + 10 * i, 40 + (i % 9)));
  return listed(people, {
    observations: [
      followers(f),
      followers(f - 40, { daysAgo: 40 }),
      connections(c),
      connections(c - 30, { daysAgo: 40 }),
    ],
    posts,
    acts: { acts, hasMessages: true },
    reference,
    ...more,
  });
}

const listFor = (facts: NetworkFacts, goal: GoalName, context = CONTEXT) =>
  adviceList(facts, goalOf(goal), scoreAll(facts, goalOf(goal), NOW_MS), context, NOW_MS);

describe('the advice table', () => {
  it('has every text of every rule', () => {
    for (const { id, dose } of ADVICE_RULES) {
      for (const part of ['title', 'why', 'tell', 'source', ...(dose ? ['dose'] : [])]) {
        expect(Object.keys(en)).toContain(`advice.${id}.${part}`);
      }
    }
  });

  it('asks nobody to remove anybody', () => {
    const texts = Object.entries(en).filter(([key]) => key.startsWith('advice.'));
    for (const [key, text] of texts) {
      if (key !== 'advice.review.why')
        expect(text, key).not.toMatch(/\b(remove|prune|unfollow|delete)\b/i);
    }
    for (const rule of ADVICE_RULES) expect(rule.minutes).toBeTypeOf('function');
  });
});

describe('the list of advice', () => {
  const networks = [
    wellKnown(2_100, 2_000),
    wellKnown(30_000, 800),
    wellKnown(900, 1_000, { acts: null }),
    wellKnown(5_000, 400, { posts: [] }),
    wellKnown(3_000, 500, {
      acts: {
        acts: Array.from({ length: 30 }, (_, i) =>
          act(`p${i}`, 1 + (i % 12), { isUnanswered: true }),
        ),
        hasMessages: true,
      },
    }),
  ];
  const lists = networks.flatMap((network) =>
    GOALS.map((goal) => ({ goal, list: listFor(network, goal) })),
  );

  it('says everything in whole sentences with their numbers', () => {
    const said = new Set<string>();
    for (const { list } of lists) {
      for (const advice of list) {
        const { title, why, dose, evidence, howToTell, warning } = advice;
        for (const phrase of [title, why, dose, evidence, howToTell, warning]) {
          if (!phrase) continue;
          said.add(phrase.key);
          expect(phraseText(phrase), phrase.key).not.toMatch(/NaN|Infinity|undefined|null|\{|\}/);
        }
      }
    }
    expect(said.size).toBeGreaterThan(35);
  });

  it('never gives what lowers its own score, and warns of every other that falls by more than 2', () => {
    let warned = 0;
    for (const { goal, list } of lists) {
      for (const { score, effects, warning } of list) {
        const own = effects.find((effect) => effect.score === score);
        if (own?.before != null && own.after !== null)
          expect(own.after).toBeGreaterThanOrEqual(own.before);
        const falls = effects.some(({ score: name, before, after }) => {
          const weight =
            name in GOAL_PRESETS[goal].weights ? GOAL_PRESETS[goal].weights[name as 'balance'] : 0;
          return weight >= 0.1 && before !== null && (after ?? 50) < before - 2;
        });
        expect(warning !== null).toBe(falls);
        if (falls) warned += 1;
      }
    }
    expect(warned).toBeLessThan(lists.length);
  });

  it('puts people who wait before deeds, and deeds by gain before facts', () => {
    const order = ['file', 'reader', 'input', 'answer', 'deed', 'fact'];
    for (const { list } of lists) {
      const kinds = list.map(({ kind }) => order.indexOf(kind));
      expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    }
  });

  it('has the next action as its head', () => {
    for (const network of networks) {
      for (const name of GOALS) {
        const goal = goalOf(name);
        const action = nextAction(network, goal, scoreAll(network, goal, NOW_MS), CONTEXT, NOW_MS);
        const head = listFor(network, name).find(
          ({ warning, kind }) => !warning && kind !== 'fact',
        );
        expect(action?.id).toBe(head?.id);
      }
    }
  });

  it('counts the relevant who wait, and five minutes for three', () => {
    const acts = [1, 2, 3].map((i) => act(`p${i}`, i, { isUnanswered: true }));
    const people = Array.from({ length: 60 }, (_, i) =>
      madePerson(i, { categories: { function: ['Sales'] } }),
    );
    const facts = { ...networks[0]!, people, acts: { acts, hasMessages: true } };
    expect(listFor(facts, 'seller').find(({ kind }) => kind === 'answer')).toMatchObject({
      id: 'answer',
      minutes: 5,
      title: { params: { n: 3, who: 'relevant' } },
    });
  });

  it('keeps away what was dismissed, put off or done', () => {
    const [head] = listFor(networks[0]!, 'seller').filter(({ kind }) => kind === 'deed');
    const without = (context: Partial<Parameters<typeof adviceList>[3]>) =>
      listFor(networks[0]!, 'seller', { ...CONTEXT, ...context }).map(({ id }) => id);
    expect(without({ dismissedUntilMs: { [head!.id]: NOW_MS + 1 } })).not.toContain(head!.id);
    expect(without({ dismissedUntilMs: { [head!.id]: NOW_MS } })).toContain(head!.id);
    expect(without({ doneAtMs: { [head!.id]: NOW_MS - 27 * DAY } })).not.toContain(head!.id);
    expect(without({ doneAtMs: { [head!.id]: NOW_MS - 28 * DAY } })).toContain(head!.id);
  });

  it('advises Follow first to a creator below the band, Connect first to a job seeker above it', () => {
    const idsFor = (goal: GoalName, f: number, c: number) =>
      listFor(wellKnown(f, c), goal).map(({ id }) => id);
    expect(idsFor('creator', 2_100, 2_000)).toEqual(
      expect.arrayContaining(['followFirst', 'neverBuy', 'publish']),
    );
    expect(idsFor('job-seeker', 9_000, 900)).toEqual(
      expect.arrayContaining(['connectFirst', 'connectFollowers']),
    );
    expect(idsFor('job-seeker', 9_000, 900)).not.toContain('followFirst');
  });

  it('looks at invitations that were received', () => {
    const waiting = seen({ metric: 'invitationsReceived', low: 7 });
    const known = networks[0]!;
    const list = listFor({ ...known, observations: [...known.observations, waiting] }, 'seller');
    expect(list.map(({ id }) => id)).toContain('invitations');
  });
});
