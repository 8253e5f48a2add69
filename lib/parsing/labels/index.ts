import type { Language } from '../language';
import { ja, ko, zhHans, zhHant } from './east-asian';
import type { LanguageLabels } from './entry';
import { da, de, en, nl, no, sv } from './germanic';
import { bn, hi, mr, pa, te } from './indic';
import { ar, fa, he, tr } from './near-eastern';
import { el, fi, hu } from './other-european';
import { es, fr, it, pt, ro } from './romance';
import { cs, pl, ru, uk } from './slavic';
import { id, ms, th, tl, vi } from './southeast-asian';

export type { Certainty, LabelMetric, LanguageLabels, PostCounter } from './entry';
export { CERTAINTIES, LABEL_METRICS } from './entry';

/** What each of LinkedIn's interface languages calls the things we count. */
export const LABELS: Readonly<Record<Language, LanguageLabels>> = {
  ar,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  mr,
  ms,
  nl,
  no,
  pa,
  pl,
  pt,
  ro,
  ru,
  sv,
  te,
  th,
  tl,
  tr,
  uk,
  vi,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
