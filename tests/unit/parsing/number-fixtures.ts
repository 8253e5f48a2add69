import { readdirSync, readFileSync } from 'node:fs';

/** How one language writes its counts: LinkedIn's own forms with other digits. */
export interface NumberFixture {
  name: string;
  /** Values of `<html lang>` that name it. */
  langs: string[];
  /** Signs between groups of three; `lakh` = commas after three digits, then after every two. */
  separators: string[];
  digits: (keyof typeof ZEROS)[];
  connections: string[];
  followers: string[];
  atLeast: string[];
  compact: { text: string; factor: number; decimal: string }[];
  /** Texts that hold a small number and no count. */
  refused: string[];
  dates: { text: string; day: string }[];
  examples: {
    text: string;
    metric: string | null;
    value: number;
    low: number;
    high: number | null;
  }[];
}

const ZEROS = {
  latn: 0x30,
  full: 0xff10,
  arab: 0x660,
  arabext: 0x6f0,
  deva: 0x966,
  beng: 0x9e6,
  guru: 0xa66,
  telu: 0xc66,
  thai: 0xe50,
};

const FOLDER = new URL('../../fixtures/numbers/', import.meta.url);

export const NUMBER_FIXTURES: NumberFixture[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    ...(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Omit<NumberFixture, 'name'>),
  }));

/** Digits of another script in place of ASCII ones. */
export function inDigits(text: string, digits: keyof typeof ZEROS): string {
  return text.replace(/\d/g, (digit) => String.fromCodePoint(ZEROS[digits] + Number(digit)));
}

/** A whole number with its groups. */
export function grouped(value: number, separator: string): string {
  if (separator === 'lakh') {
    return String(value).replace(/(?<=\d)(?=(?:\d{2})*\d{3}$)/g, ',');
  }
  return String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, separator);
}
