import {
  CompositionSection,
  type CompositionState,
} from '../../../components/composition/composition-section';
import type { CreateSection } from '../screen';

/** What kind of people the network is made of. */
export const composition: CreateSection = (screen) => {
  let state: CompositionState = { pictures: null, audience: [], hasTargets: true };
  return {
    async load() {
      state = await screen.ask('composition', screen.place());
    },
    draw: () => <CompositionSection {...state} />,
  };
};
