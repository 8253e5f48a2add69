import type { Slider } from '../../../../components/dashboard/whatif-section';
import { connectionsRange, followersRange } from '../../../../lib/scores/connections-range';
import {
  whatIf as whatIfOf,
  whatIfExamples,
  type TriedChange,
  type WhatIf,
  type WhatIfExample,
} from '../../../../lib/scores/what-if';
import type { Desk } from '../network-desk';
import type { Network, NetworkPlace } from '../network';

/** What can be tried out on this network, and how far. */
export async function triable(
  { db, held }: Desk,
  place: NetworkPlace,
): Promise<{ sliders: Slider[]; examples: WhatIfExample[] }> {
  const network = await held.networkOf(db, place);
  const { facts, goal, nowMs } = network;
  return { sliders: slidersOf(network), examples: whatIfExamples(facts, goal, nowMs) };
}

interface WhatIfQuestion extends NetworkPlace {
  tried: TriedChange;
}

/** What a change would do. */
export async function whatIf(
  { db, held }: Desk,
  { tried, ...place }: WhatIfQuestion,
): Promise<WhatIf> {
  const { facts, goal, nowMs } = await held.networkOf(db, place);
  return whatIfOf(facts, goal, tried, nowMs);
}

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
