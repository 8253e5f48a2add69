/** Bidi controls, zero-width characters, soft hyphen, byte order mark: they never carry meaning in a count. */
export const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

const DIGIT = /\p{Nd}/u;

/** Code point of the zero of the script a digit belongs to: each script's ten digits stand in one run. */
function zeroOf(codePoint: number): number {
  let first = codePoint;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return codePoint - ((codePoint - first) % 10);
}

const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * A text as the parsers want it: NFC, nothing invisible, digits of any script and full-width ASCII as ASCII.
 * @returns undefined when digits of two scripts stand in it, since one number is written in one
 */
export function plainText(text: string): string | undefined {
  let zero: number | undefined;
  let plain = '';
  for (const char of text.normalize('NFC').replace(INVISIBLE, '')) {
    const codePoint = char.codePointAt(0) ?? 0;
    if (DIGIT.test(char)) {
      const own = zeroOf(codePoint);
      if (zero !== undefined && own !== zero) return undefined;
      zero = own;
      plain += String(codePoint - own);
    } else if (codePoint > 0xff00 && codePoint < 0xff5f) {
      plain += String.fromCodePoint(codePoint - FULL_WIDTH_OFFSET);
    } else {
      plain += char;
    }
  }
  return plain.trim();
}

/** A word without case, dots, signs of abbreviation or the combining dot that lower-casing a Turkish İ leaves. */
export function bareWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.\u0307\u0970\u05f3\u200e\u200f]/gu, '');
}
