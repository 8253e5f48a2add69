/** Code points of the digit 0 in scripts that people type numbers in; the other nine follow each. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

/** More than anybody's network: above it somebody slipped. */
const MOST = 1_000_000_000;

/**
 * A count as a person types it: digits, grouped in any usual way ("1,340", "1.340", "1 340", "۱٬۳۴۰").
 * @returns undefined for anything that is not plainly one whole number
 */
export function parseTypedCount(text: string): number | undefined {
  const plain = Array.from(text.normalize('NFKC').trim(), toAsciiDigit).join('');
  if (!/^(\d+|\d{1,3}([.,'’٬\s]\d{3})+)$/u.test(plain)) return undefined;
  const value = Number(plain.replace(/\D/g, ''));
  return value <= MOST ? value : undefined;
}

function toAsciiDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? char : String(code - zero);
}
