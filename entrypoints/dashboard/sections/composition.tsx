import {
  CompositionSection,
  type CompositionState,
} from '../../../components/composition/composition-section';
import { REFERENCE_SHARES } from '../../../lib/categories/reference-shares';
import {
  audiencePictures,
  composition as compositionOf,
  COMPOSITION_DIMENSIONS,
} from '../../../lib/segments/composition';
import { networkPeople } from '../people/network-people';
import type { CreateSection } from '../screen';

/** What kind of people the network is made of. */
export const composition: CreateSection = (screen) => {
  let state: CompositionState = { pictures: null, audience: [], hasTargets: true };
  return {
    async load(db, accountId) {
      const { settings } = screen.state;
      const { people, goal, today } = await networkPeople(db, accountId, settings.goal, Date.now());
      const shares = await db.demographics.where('accountId').equals(accountId).toArray();
      state = {
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
    },
    draw: () => <CompositionSection {...state} />,
  };
};
