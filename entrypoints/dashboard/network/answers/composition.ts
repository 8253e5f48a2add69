import type { CompositionState } from '../../../../components/composition/composition-section';
import { REFERENCE_SHARES } from '../../../../lib/categories/reference-shares';
import {
  audiencePictures,
  composition as compositionOf,
  COMPOSITION_DIMENSIONS,
} from '../../../../lib/segments/composition';
import type { Desk } from '../network-desk';
import type { NetworkPlace } from '../network';

/** What kind of people the network is made of. */
export async function composition(
  { db, held }: Desk,
  place: NetworkPlace,
): Promise<CompositionState> {
  const { index, goal, today } = await held.peopleOf(db, place);
  const people = index.map(({ person }) => person);
  const shares = await db.demographics.where('accountId').equals(place.accountId).toArray();
  return {
    pictures: COMPOSITION_DIMENSIONS.map((dimension) =>
      compositionOf(people, dimension, goal, REFERENCE_SHARES, today),
    ),
    audience: audiencePictures(
      shares
        .filter(({ of }) => of === 'audience')
        .map(({ shareLow: low, shareHigh: high, ...row }) => ({ ...row, low, high })),
    ),
    hasTargets: goal.targets.length > 0,
  };
}
