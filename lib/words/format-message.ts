import type { MessageChoice, MessagePart } from './parse-message';

/** What fills a message: numbers are written in the language's way, text is carried as text. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Fills a parsed message.
 * @throws when a parameter is missing or has the wrong type: that is a bug of the caller
 */
export function formatMessage(
  parts: readonly MessagePart[],
  params: MessageParams,
  locale: string,
  counted = 0,
): string {
  let text = '';
  for (const part of parts) {
    // A value may end in a full stop of its own ("22 de nov.", "Kelp Inc."); the sentence needs no second one.
    if (typeof part === 'string') text += text.endsWith('.') ? part.replace(/^\./, '') : part;
    else if ('count' in part) text += numberText(counted, locale);
    else {
      const value = params[part.name];
      const isWrong = 'format' in part && part.format === 'number' && typeof value !== 'number';
      if (value === undefined || isWrong) throw new Error(`No value for "${part.name}"`);
      if ('by' in part) {
        text += formatMessage(chosenCase(part, value, locale), params, locale, Number(value));
      } else if (part.format === 'date') text += dateText(value, locale, part.style);
      else if (typeof value === 'number') text += numberText(value, locale, part.style);
      else text += carriedText(value);
    }
  }
  return text;
}

function chosenCase(
  { by, cases }: MessageChoice,
  value: string | number,
  locale: string,
): MessagePart[] {
  const exact = by === 'select' ? String(value) : `=${value}`;
  const name =
    by === 'select' || Object.hasOwn(cases, exact)
      ? exact
      : new Intl.PluralRules(locale).select(Number(value));
  return (Object.hasOwn(cases, name) ? cases[name] : cases.other) ?? [];
}

const formats: Record<string, unknown> = {};

/** A language's formats are made once: making one takes a hundred times as long as using it. */
const once = <T>(key: string, make: () => T): T => (formats[key] ??= make()) as T;

const NUMBER_STYLES: Record<string, Intl.NumberFormatOptions> = {
  '': { maximumFractionDigits: 1 },
  percent: { style: 'percent' },
  nearly: { style: 'percent', maximumFractionDigits: 2 },
  signed: { maximumFractionDigits: 1, signDisplay: 'exceptZero' },
};

/**
 * @param style - `''` = grouped, at most one decimal; `percent` takes a share 0–1, and what is not quite nothing or
 * everything is not called 0 % or 100 %; `signed` = always with + or −
 */
function numberText(value: number, locale: string, style = ''): string {
  const isNearly = style === 'percent' && value % 1 !== 0 && Math.round(value * 100) % 100 === 0;
  const look = isNearly ? 'nearly' : style;
  return once(`${locale} ${look}`, () => new Intl.NumberFormat(locale, NUMBER_STYLES[look])).format(
    value,
  );
}

const DATE_STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  '': { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long' },
  monthYear: { month: 'short', year: 'numeric' },
  time: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
};

/**
 * An instant is told in local time; a day `YYYY-MM-DD` is that day everywhere.
 * @throws RangeError for what is no day
 */
function dateText(value: string | number, locale: string, style = ''): string {
  const isDay = typeof value === 'string';
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], ...(isDay && { timeZone: 'UTC' }) });
  return once(`${locale} ${style} ${isDay}`, make).format(
    isDay ? Date.parse(`${value}T00:00:00Z`) : value,
  );
}

/** Text from a page or a file: it must not turn the sentence around it, so it loses bidi overrides and is isolated. */
function carriedText(value: string): string {
  const text = value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}
