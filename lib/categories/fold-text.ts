const MARKS = /\p{M}+/gu;
const LETTER = /[\p{L}\p{N}]/u;
const ASCII_LIMIT = 128;
/** Latin letters with accents end here; what lies beyond is folded by Unicode's own tables. */
const LATIN_LIMIT = 0x250;

const decomposed = (text: string): string =>
  text.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').normalize('NFC');

const SPECIAL: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe' };
const LATIN: string[] = Array.from({ length: LATIN_LIMIT }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase();
  return code === 0xa0 ? ' ' : (SPECIAL[lower] ?? decomposed(lower));
});
const IS_LATIN_LETTER: boolean[] = LATIN.map((_, code) => LETTER.test(String.fromCharCode(code)));

/** Lower case without accents, so that "Développeuse" and "developpeuse" meet; `ß` becomes `ss`, `𝗖𝗘𝗢` `ceo`. */
export function foldText(text: string): string {
  let folded = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < ASCII_LIMIT) continue;
    if (code >= LATIN_LIMIT && !isPunctuation(code)) return decomposed(text.toLowerCase());
    if (code >= LATIN_LIMIT) continue;
    folded += text.slice(from, i).toLowerCase() + (LATIN[code] ?? '');
    from = i + 1;
  }
  return from === 0 ? text.toLowerCase() : folded + text.slice(from).toLowerCase();
}

/** Dashes, bullets, quotes: common in headlines and nothing to fold. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x2027;

/** Whether a UTF-16 unit of folded text belongs to a word: letters and digits of any script. */
export function isWordCharacter(code: number): boolean {
  if (code < ASCII_LIMIT) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code < LATIN_LIMIT) return IS_LATIN_LETTER[code] === true;
  return LETTER.test(String.fromCharCode(code));
}
