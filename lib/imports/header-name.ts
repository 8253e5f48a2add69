const MARKS = /[\u0300-\u036f]/g;
const SEPARATORS = /[\s\u00a0_\-–.,:;’'"/()\ufeff\u200e\u200f]+/gu;

/**
 * How column titles, file names and labels are compared: lower case, no accents, no spaces or punctuation.
 * "First Name", "first_name" and "FirstName" are one title.
 */
export function headerName(title: string): string {
  return title
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(SEPARATORS, '')
    .normalize('NFC');
}
