const DIGIT = /\p{Nd}/u;

/** Code point of the zero of the script a digit belongs to: each script's ten digits stand in one run. */
export function zeroOf(codePoint: number): number {
  let first = codePoint;
  while (DIGIT.test(String.fromCodePoint(first - 1))) first -= 1;
  return codePoint - ((codePoint - first) % 10);
}

/** Digits of any script as a number; NaN for anything else among them. */
export function valueOfDigits(digits: string): number {
  const values = Array.from(digits, (digit) => {
    const codePoint = digit.codePointAt(0) ?? 0;
    return DIGIT.test(digit) ? codePoint - zeroOf(codePoint) : '?';
  });
  return Number(values.join('') || '?');
}
