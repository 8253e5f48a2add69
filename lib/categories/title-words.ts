const MARKS = /\p{M}+/gu;
const NOT_WORD = /[^\p{L}\p{N}+#&.]+/u;
const ASCII = /^[\x20-\x7e]*$/;
const MAYBE_GENDERED = /[*:_/(]/;

/** Lower case without accents, so that "Développeuse" and "developpeuse" meet. `ß` becomes `ss`. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFC');
}

/** "Entwickler:in", "Leiter*innen", "(m/w/d)": one form stands for all. */
const withoutGender = (folded: string): string =>
  folded
    .replace(/\(?\b[mfwdxv]\s*\/\s*[mfwdxv](?:\s*\/\s*[mfwdxv*]+)?\b\)?/g, ' ')
    .replace(/(\p{L})[*:_/](?:in|innen|r|n|e|frau)\b/gu, '$1')
    .replace(/(\p{L})\((?:in|innen|e|a|r|trice|euse|ne)\)/gu, '$1');

/** "sr." → "sr", "c.e.o." → "ceo", but "node.js" and ".net" stay. */
function trimDots(word: string): string {
  const bare = word.replace(/^[.&]+|[.&]+$/g, '');
  return /^(?:\p{L}\.)+\p{L}$/u.test(bare) ? bare.replaceAll('.', '') : bare;
}

/** The words of a title, folded. Gendered endings go, as do dots at word ends. */
export function titleWords(text: string): string[] {
  const folded = foldText(text);
  const words: string[] = [];
  for (const raw of (MAYBE_GENDERED.test(folded) ? withoutGender(folded) : folded).split(
    NOT_WORD,
  )) {
    if (raw === '') continue;
    if (!raw.includes('.') && !raw.includes('&')) words.push(raw);
    else {
      const word = raw.startsWith('.') && raw.length > 2 ? raw : trimDots(raw);
      if (word !== '') words.push(word);
    }
  }
  return words;
}

const BREAK = /\s*(?:[|•·●▪■★☆✦✓→»«–—;\n]|\s-\s|\s\/\/\s|\s\+\s)\s*/u;
const HAS_LETTER = /\p{L}/u;

/** Splits a headline into the positions it names, in order; "Founder & CEO | Board member" has two. */
export function splitTitle(title: string): string[] {
  return title
    .split(BREAK)
    .map((part) => part.trim())
    .filter((part) => HAS_LETTER.test(part));
}
