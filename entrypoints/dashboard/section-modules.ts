import type { Section } from '../../components/dashboard/sections';
import type { CreateSection } from './screen';
import { overview } from './sections/overview';

/** Where each section comes from. Only the overview is there from the beginning; the others are fetched when opened. */
export const SECTION_MODULES: Readonly<Record<Section, () => Promise<CreateSection>>> = {
  overview: () => Promise.resolve(overview),
  history: async () => (await import('./sections/history')).history,
  growth: async () => (await import('./sections/growth')).growth,
  engagement: async () => (await import('./sections/engagement')).engagement,
  composition: async () => (await import('./sections/composition')).composition,
  goal: async () => (await import('./sections/goal')).goal,
  people: async () => (await import('./sections/people')).people,
  whatif: async () => (await import('./sections/whatif')).whatif,
  report: async () => (await import('./sections/report')).report,
  imports: async () => (await import('./sections/imports')).imports,
  readers: async () => (await import('./sections/readers')).readers,
  settings: async () => (await import('./sections/settings')).settings,
  learn: async () => (await import('./sections/learn')).learn,
  about: async () => (await import('./sections/about')).about,
};
