import { LearnSection } from '../../../components/dashboard/learn-section';
import type { CreateSection } from '../screen';

/** Short pages about followers, connections and scores. */
export const learn: CreateSection = (screen) => ({
  draw: () => <LearnSection page={screen.state.route.detail} />,
});
