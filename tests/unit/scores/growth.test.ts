import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/model/day';
import type { DailyFigures } from '../../../lib/model/network-facts';
import { connectionsRange } from '../../../lib/scores/connections-range';
import { changesExplained } from '../../../lib/scores/growth/changes';
import { bestFollowerDays, followersOnPostDays } from '../../../lib/scores/growth/follower-days';
import { gainsOf } from '../../../lib/scores/growth/gains';
import { growthQuestions } from '../../../lib/scores/growth/growth-questions';
import { levelShifts } from '../../../lib/scores/growth/level-shifts';
import { originsOf } from '../../../lib/scores/growth/origins';
import { countByWeek, pacePhrase, paceTo } from '../../../lib/scores/growth/pace';
import { placesLeft } from '../../../lib/scores/growth/places-left';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { networkMatch } from '../../../lib/scores/network-match';
import { scoreAll } from '../../../lib/scores/score-all';
import { phraseText } from '../../../lib/words';
import { connections, facts, followers, NOW_MS, TODAY } from './made-facts';
import { seededRandom } from './random';
import { goalFor, listed, madePerson } from './simulated-people';

const day = (daysAgo: number) => addDays(TODAY, -daysAgo);
const DAY = 86_400_000;

const figures = (days: number, gain: (daysAgo: number) => number): DailyFigures[] =>
  Array.from({ length: days }, (_, i) => ({
    day: day(days - 1 - i),
    impressions: null,
    engagements: null,
    newFollowers: gain(days - 1 - i),
  }));

describe('questions about growth', () => {
  const spiky = facts([followers(5_000)], {
    dailyFigures: figures(200, (ago) => (ago === 40 ? 212 : 8 + (ago % 3))),
  });

  it('asks once, in words, and keeps the answer with the days', () => {
    const [asked, ...others] = growthQuestions(spiky, []);
    expect(others).toEqual([]);
    expect(phraseText(asked!.question)).toBe(
      '212 new followers on October 14, 2026, usually 9. Do you know why?',
    );
    const answer = {
      metric: 'followers' as const,
      from: day(41),
      to: day(40),
      answer: 'viral' as const,
      note: '',
    };
    expect(growthQuestions(spiky, [answer])[0]!.answer).toEqual(answer);
    expect(growthQuestions(spiky, [{ ...answer, metric: 'connections' }])[0]!.answer).toBeNull();
  });

  it('takes a fall between two exact days for a loss, and gross gains for gains', () => {
    const losing = facts(
      Array.from({ length: 60 }, (_, i) => followers(i < 10 ? 4_800 : 5_000, { daysAgo: i })),
    );
    const [asked] = growthQuestions(losing, []);
    expect(asked).toMatchObject({ kind: 'loss', metric: 'followers' });
    expect(phraseText(asked!.question)).toMatch(/^200 followers fewer/);
    const gross = facts([], {
      connectionsList: { day: TODAY, openRows: 2, allRows: 2, connectedOn: [day(3), day(1)] },
    });
    expect(gainsOf(gross, 'connections').map(({ gain }) => gain)).toEqual([1, 0, 1, 0]);
  });

  it('finds a lasting change of pace where it began, and none in a steady year', () => {
    const random = seededRandom(2);
    const shifted = Array.from({ length: 300 }, (_, i) => ({
      day: day(299 - i),
      gain: random.poisson(i < 200 ? 2 : 6),
    }));
    const [found, ...others] = levelShifts(shifted);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'faster' });
    expect(Math.abs(Date.parse(found!.from) - Date.parse(day(99))) / DAY).toBeLessThanOrEqual(14);
    let claimed = 0;
    for (let seed = 1; seed <= 40; seed += 1) {
      const steady = seededRandom(seed);
      const year = Array.from({ length: 365 }, (_, i) => ({
        day: day(364 - i),
        gain: steady.poisson(3),
      }));
      claimed += levelShifts(year).length;
    }
    expect(claimed / 40).toBeLessThanOrEqual(0.1);
  });
});

describe('where people came from', () => {
  it('tells who invited, company and function, and how relevant they are', () => {
    const people = Array.from({ length: 100 }, (_, i) =>
      madePerson(i, {
        connectedOn: day(i < 40 ? 10 : 900),
        company: i % 2 ? 'acme' : '',
        categories: i % 4 === 3 ? {} : { function: [i < 30 ? 'Sales' : 'Finance'] },
      }),
    );
    const acts = ['p0', 'p1', 'p2'].map((personId, i) => ({
      personId,
      day: day(11),
      direction: i === 0 ? ('inbound' as const) : ('outbound' as const),
      kind: 'invitation' as const,
      isUnanswered: false,
    }));
    const known = listed(people, {
      acts: { acts, hasMessages: false },
      observations: [connections(100)],
    });
    const match = networkMatch(known, goalFor(['Sales']), connectionsRange(known, NOW_MS));
    const origins = originsOf(known, match, TODAY, 90)!;
    expect(origins).toMatchObject({
      people: 40,
      invited: { byYou: { people: 2 }, byThem: { people: 1 }, notKnown: { people: 37 } },
      companies: [{ name: 'acme', people: 20 }],
      withoutCompany: 20,
      withoutFunction: 10,
      shareBefore: 0,
    });
    expect(origins.functions[0]!.name).toBe('Sales');
    expect(origins.relevant).toBeGreaterThanOrEqual(origins.functions[0]!.people);
    expect(originsOf({ ...known, acts: null }, null, TODAY, 90)).toMatchObject({
      relevant: null,
      invited: null,
    });
    expect(originsOf(facts([]), null, TODAY, 90)).toBeNull();
  });

  it('tells the days that brought followers, with the posts of those days', () => {
    const posts = [{ id: 'a', postedAtMs: NOW_MS - 20 * DAY }] as never[];
    const known = facts([], {
      posts,
      dailyFigures: figures(60, (ago) => (ago === 19 ? 70 : 3)),
    });
    const [best] = bestFollowerDays(known, TODAY, 90, 3);
    expect(best).toMatchObject({ day: day(19), newFollowers: 70, usual: 3, posts: [{ id: 'a' }] });
    expect(followersOnPostDays(known, TODAY)).toBeNull();
  });
});

describe('places left', () => {
  it('has a date at the own pace', () => {
    const known = facts([connections(29_000), connections(28_910, { daysAgo: 90 })]);
    expect(placesLeft(known, NOW_MS)).toMatchObject({
      used: 29_000,
      left: 1_000,
      fullOn: addDays(TODAY, 1_000),
    });
    expect(placesLeft(facts([connections(900)]), NOW_MS)).toMatchObject({
      perWeek: null,
      fullOn: null,
    });
    expect(placesLeft(facts([]), NOW_MS)).toBeNull();
  });
});

describe('pace', () => {
  const steady = (seed: number, perWeek: number, weeks = 70): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: weeks }, () => random.poisson(perWeek));
  };

  it('says the weeks with a range that holds in nine of ten invented lives', () => {
    let shown = 0;
    let held = 0;
    for (let seed = 1; seed <= 120; seed += 1) {
      const gains = steady(seed, 4, 78 + 60);
      const pace = paceTo(400, gains.slice(0, 78), 500);
      if (pace.kind !== 'pace') continue;
      shown += 1;
      let sum = 0;
      const weeks = gains.slice(78).findIndex((gain) => (sum += gain) >= 100) + 1;
      if (pace.lowWeeks <= weeks && weeks <= (pace.highWeeks ?? Infinity)) held += 1;
      expect(phraseText(pacePhrase({ what: 'relevant', target: 500 }, pace))).toMatch(
        /^500 relevant people: \d+ weeks/,
      );
    }
    expect(shown).toBeGreaterThan(90);
    expect(held / shown).toBeGreaterThanOrEqual(0.9);
  });

  it('is silent where the last month alone predicts as well, and where there is no past or no growth', () => {
    const random = seededRandom(4);
    let level = 10;
    const wandering = Array.from({ length: 78 }, () => {
      level = Math.max(0, level + 3 * random.normal());
      return level;
    });
    expect(paceTo(10, wandering, 900)).toMatchObject({ kind: 'notShown', why: 'drift' });
    expect(paceTo(10, steady(1, 4, 10), 900)).toMatchObject({ why: 'short' });
    expect(
      paceTo(
        10,
        Array.from({ length: 60 }, () => 0),
        900,
      ),
    ).toMatchObject({ why: 'noGrowth' });
    expect(paceTo(10, steady(1, 4), 10)).toMatchObject({ why: 'reached' });
    for (const why of ['drift', 'short', 'noGrowth', 'reached'] as const) {
      expect(
        phraseText(
          pacePhrase({ what: 'followers', target: 9 }, { kind: 'notShown', current: 1, why }),
        ),
      ).not.toBe('');
    }
  });

  it('shares what came between two readings over the weeks between them', () => {
    const series = [
      { day: day(28), value: 100 },
      { day: TODAY, value: 140 },
    ];
    expect(countByWeek(series, TODAY)).toEqual({ current: 140, gains: [10, 10, 10, 10] });
    expect(countByWeek([], TODAY)).toBeNull();
  });
});

describe('data or network', () => {
  it('tells for every score which of them moved it', () => {
    const goal = goalPreset('creator');
    const old = facts([followers(3_600, { daysAgo: 30 }), connections(3_400, { daysAgo: 30 })]);
    const atMs = NOW_MS - 30 * DAY;
    const now = facts([...old.observations, followers(6_000), connections(3_400)]);
    expect(
      changesExplained(now, goal, { scores: scoreAll(old, goal, atMs), atMs }, NOW_MS).map(
        phraseText,
      ),
    ).toEqual(['Balance 23 → 88 because your network changed.']);
  });
});
