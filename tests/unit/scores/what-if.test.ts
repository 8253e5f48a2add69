import { describe, expect, it } from 'vitest';
import type { Post } from '../../../lib/model/post';
import {
  followUpOutcome,
  followUpPhrase,
  isDue,
  lastDone,
} from '../../../lib/scores/advice/follow-up';
import {
  kindsFromShares,
  ownBest,
  ownBestAdvice,
  weekdayOf,
} from '../../../lib/scores/advice/own-best';
import { goalPreset } from '../../../lib/scores/goal-presets';
import { notKnown, phrase, scored } from '../../../lib/scores/score-outcome';
import { whatIf, whatIfExamples } from '../../../lib/scores/what-if';
import { phraseText } from '../../../lib/words';
import { connections, facts, followers, NOW_MS, seen, TODAY } from './made-facts';
import { seededRandom, type Random } from './random';
import { drawnFrom, goalFor, listed, madePerson, madeReference } from './simulated-people';

const DAY = 86_400_000;

describe('what if', () => {
  it('adds a new connection to both counts, and a follower to one', () => {
    const known = facts([followers(12_000), connections(3_400)]);
    const seller = goalPreset('seller');
    expect(whatIf(known, seller, { connections: 100 }, NOW_MS).said.map(phraseText)[0]).toBe(
      'A new connection also follows you: followers 12,000 → 12,100, connections 3,400 → 3,500.',
    );
    const more = whatIf(
      facts([followers(3_600), connections(3_400)]),
      goalPreset('creator'),
      { followers: 3_200 },
      NOW_MS,
    );
    expect(more.said.map(phraseText)).toEqual([
      'Followers 3,600 → 6,800, connections 3,400 → 3,400.',
      'Balance 23 → 100.',
    ]);
  });

  it('is the same as having those numbers', () => {
    const goal = goalPreset('creator');
    const tried = whatIf(
      facts([followers(9_000), connections(3_400)]),
      goal,
      { connections: 600 },
      NOW_MS,
    );
    const real = whatIf(facts([followers(9_600), connections(4_000)]), goal, {}, NOW_MS);
    expect(tried.after.balance.value).toBeCloseTo(real.before.balance.value!, 9);
  });

  it('keeps a range as wide as it was: an assumption makes nothing exact', () => {
    const rounded = seen({ metric: 'followers', low: 11_500, high: 12_499, value: 12_000 });
    const { before, after } = whatIf(
      facts([rounded, connections(9_000)]),
      goalPreset('founder'),
      { followers: 0 },
      NOW_MS,
    );
    expect(after.balance).toEqual(before.balance);
  });

  it('ends at 30,000 connections', () => {
    const { change } = whatIf(
      facts([followers(31_000), connections(29_990)]),
      goalPreset('recruiter'),
      { connections: 500, relevantPeople: 20 },
      NOW_MS,
    );
    expect(change).toMatchObject({ connections: 10, relevantPeople: 0 });
  });

  it('relevant people raise relevance, people alike leave it', () => {
    const random = seededRandom(3);
    const reference = madeReference(random);
    const people = Array.from({ length: 300 }, (_, i) => {
      const { function: func } = drawnFrom(reference, random);
      return madePerson(i, { categories: { function: [func!] } });
    });
    const known = listed(people, { reference, observations: [followers(320), connections(300)] });
    const goal = goalFor(['Sales']);
    const now = whatIf(known, goal, {}, NOW_MS).before.relevance.value!;
    const better = whatIf(known, goal, { relevantPeople: 30 }, NOW_MS);
    expect(better.after.relevance.value).toBeGreaterThan(now + 3);
    expect(better.after.quality.value).toBeGreaterThan(better.before.quality.value!);
    const alike = whatIf(known, goal, { connections: 30 }, NOW_MS).after.relevance.value!;
    expect(Math.abs(alike - now)).toBeLessThan(1.5);
    for (const { title, change } of whatIfExamples(known, goal, NOW_MS)) {
      expect(phraseText(title)).toMatch(/^\d|^One/);
      for (const said of whatIf(known, goal, change, NOW_MS).said)
        expect(phraseText(said)).not.toBe('');
    }
  });
});

describe('after 28 days', () => {
  const row = {
    adviceId: 'wake',
    doneAtMs: NOW_MS - 28 * DAY,
    score: 'opportunity' as const,
    scoreBefore: 40,
    checkedAtMs: null,
  };
  const now = (value: number, half: number) =>
    scored('opportunity', {
      value,
      low: value - half,
      high: value + half,
      halfFromBounds: 0,
      inputs: [],
      missing: [],
      reasons: [],
      formula: phrase('week.quiet'),
    });

  it('is told once, and only beyond noise', () => {
    expect(isDue(row, NOW_MS)).toBe(true);
    expect(isDue(row, NOW_MS - 1)).toBe(false);
    expect(isDue({ ...row, checkedAtMs: NOW_MS }, NOW_MS)).toBe(false);
    expect(followUpOutcome(row, now(50, 4), NOW_MS)).toBe('rose');
    expect(followUpOutcome(row, now(50, 12), NOW_MS)).toBe('noDifference');
    expect(followUpOutcome(row, now(30, 4), NOW_MS)).toBe('fell');
    expect(followUpOutcome(row, notKnown('opportunity', [], []), NOW_MS)).toBe('notKnown');
    expect(followUpOutcome(row, now(50, 4), NOW_MS - 1)).toBe('tooEarly');
    expect(phraseText(followUpPhrase(row, now(50, 4), NOW_MS)!)).toContain(
      'opportunity rose from 40 to 50',
    );
    expect(lastDone([row, { ...row, doneAtMs: 5 }])).toEqual({ wake: row.doneAtMs });
  });
});

describe('own best day', () => {
  const year = (random: Random, tuesdays: number): Post[] =>
    Array.from({ length: 100 }, (_, i) => {
      const postedAtMs = NOW_MS - (8 + i * 3.3) * DAY;
      const post = { postedAtMs } as Post;
      const rate = -3.5 + 0.4 * random.normal() + (weekdayOf(post, 0) === 'tuesday' ? tuesdays : 0);
      return {
        id: `${i}`,
        accountId: 'a',
        urn: `${i}`,
        postedAtMs,
        reactions: Math.round(2_000 * Math.exp(rate)),
        comments: 0,
        reposts: 0,
        impressions: 2_000,
        day: TODAY,
        capturedAtMs: NOW_MS,
        source: 'page' as const,
        importId: null,
      };
    });
  const found = (seed: number, tuesdays: number) =>
    ownBest(
      facts([], { posts: year(seededRandom(seed), tuesdays) }),
      (post) => weekdayOf(post, 0),
      NOW_MS,
    )!;

  it('is found where there is one, and claimed in a twentieth at most where there is none', () => {
    const seeds = Array.from({ length: 40 }, (_, i) => i + 1);
    expect(seeds.filter((seed) => found(seed, 0).best !== null).length).toBeLessThanOrEqual(3);
    expect(
      seeds.slice(0, 10).filter((seed) => found(seed, 1).best === 'tuesday').length,
    ).toBeGreaterThanOrEqual(9);
  });

  it('says that there is none, and needs 20 posts', () => {
    const posts = year(seededRandom(1), 0);
    const kindOf = kindsFromShares(
      posts.map(({ urn }, i) => ({
        urn,
        sharedAtMs: null,
        hasLink: i % 2 > 0,
        hasMedia: i % 3 === 0,
      })),
    );
    const said = ownBestAdvice(facts([], { posts }), kindOf, NOW_MS);
    expect(said.map(({ title }) => phraseText(title))).toEqual([
      'Your weekdays make no difference that can be told',
      'Your kinds of post make no difference that can be told',
    ]);
    for (const { why, evidence, howToTell } of said) {
      for (const one of [why, evidence, howToTell]) expect(phraseText(one)).not.toMatch(/NaN|\{/);
    }
    expect(ownBestAdvice(facts([], { posts: posts.slice(0, 19) }), null, NOW_MS)).toEqual([]);
  });
});
