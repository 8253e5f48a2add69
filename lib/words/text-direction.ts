import { currentLocale } from './t';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Which way the language in use is written, for `dir`. */
export const textDirection = (): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.includes(currentLocale().split('-')[0] ?? '') ? 'rtl' : 'ltr';
