import { About } from '../../../components/dashboard/about';
import type { CreateSection } from '../screen';

export const about: CreateSection = ({ browser }) => ({
  draw: () => <About version={browser.runtime.getManifest().version} />,
});
