import { PROMPTS } from '../../../components/popup/prompts';

/** A popup in which nobody has pressed anything yet. */
export const AT_REST = {
  typing: false,
  correcting: false,
  copied: null,
  failure: null,
  prompts: PROMPTS,
} as const;
