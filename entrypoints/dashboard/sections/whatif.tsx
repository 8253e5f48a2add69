import {
  WhatIfSection,
  type Slider,
  type WhatIfState,
} from '../../../components/dashboard/whatif-section';
import { connectionsRange, followersRange } from '../../../lib/scores/connections-range';
import { whatIf, whatIfExamples, type TriedChange } from '../../../lib/scores/what-if';
import { networkOf, type Network } from '../network';
import type { CreateSection } from '../screen';

/** Whoever drags a slider gets the outcome when the hand rests, so that a large network never holds it up. */
const REST_MS = 120;

/** What a change would do, computed by the same functions as the scores. */
export const whatif: CreateSection = (screen) => {
  let network: Network | null = null;
  let state: WhatIfState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const compute = (): void => {
    if (!network || !state) return;
    const { facts, goal, nowMs } = network;
    state = { ...state, result: whatIf(facts, goal, state.tried, nowMs) };
    screen.repaint();
  };
  const onTry = (tried: TriedChange): void => {
    if (!state) return;
    state = { ...state, tried };
    screen.repaint();
    clearTimeout(timer);
    timer = setTimeout(compute, REST_MS);
  };
  return {
    async load(db) {
      network = await networkOf(db, screen);
      const { facts, goal, nowMs } = network;
      state = {
        tried: state?.tried ?? {},
        sliders: slidersOf(network),
        examples: whatIfExamples(facts, goal, nowMs),
        result: null,
      };
      compute();
    },
    draw: () => <WhatIfSection state={state} on={{ onTry }} />,
  };
};

function slidersOf({ facts, goal, nowMs }: Network): Slider[] {
  const followers = followersRange(facts, nowMs)?.value ?? 500;
  const range = connectionsRange(facts, nowMs);
  const connections = range?.kind === 'range' ? range.value : 500;
  const upTo = (count: number): { max: number; step: number } => {
    const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(10, count))) - 2);
    return { max: Math.ceil(count / step) * step, step };
  };
  const half = upTo(followers / 2);
  return [
    { name: 'followers', min: -half.max, max: 2 * half.max, step: half.step },
    { name: 'connections', min: 0, ...upTo(connections / 2) },
    ...(goal.targets.length > 0 && facts.people
      ? [
          { name: 'relevantPeople' as const, min: 0, max: 200, step: 5 },
          { name: 'connectedFollowers' as const, min: 0, max: 200, step: 5 },
        ]
      : []),
    ...(facts.posts.length > 0 ? [{ name: 'postsPerWeek' as const, min: 0, max: 7, step: 1 }] : []),
    ...(facts.acts ? [{ name: 'comingForward' as const, min: 0, max: 100, step: 5 }] : []),
  ];
}
