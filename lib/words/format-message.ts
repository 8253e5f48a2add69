import type { MessagePart } from './parse-message';
import { parseMessage } from './parse-message';

/** What fills a message: numbers are written in the language's way, text is carried as text. */
export type MessageParams = Readonly<Record<string, string | number>>;

const parsed = new Map<string, MessagePart[]>();

/**
 * Fills a message.
 * @throws when a parameter is missing or has the wrong type: that is a bug of the caller
 */
export function formatMessage(message: string, params: MessageParams, locale: string): string {
  let parts = parsed.get(message);
  if (!parts) parsed.set(message, (parts = parseMessage(message)));
  return formatParts(parts, params, locale, null);
}

function formatParts(
  parts: MessagePart[],
  params: MessageParams,
  locale: string,
  counted: number | null,
): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'hash') return numberText(counted ?? 0, locale, '');
      const value = params[part.name];
      if (value === undefined) throw new Error(`Message parameter "${part.name}" is missing`);
      if (part.kind === 'choice') {
        const isPlural = part.by === 'plural';
        const chosen = isPlural ? pluralCase(part.cases, value, locale) : String(value);
        const inner = part.cases.get(chosen) ?? part.cases.get('other') ?? [];
        return formatParts(inner, params, locale, isPlural ? Number(value) : counted);
      }
      if (part.format === 'date') return dateText(value, locale, part.style);
      if (typeof value === 'number') return numberText(value, locale, part.style);
      if (part.format === 'number') throw new Error(`"${part.name}" must be a number`);
      return carriedText(value);
    })
    .join('');
}

function pluralCase(
  cases: Map<string, MessagePart[]>,
  value: string | number,
  locale: string,
): string {
  if (typeof value !== 'number') throw new Error('A plural needs a number');
  return cases.has(`=${value}`) ? `=${value}` : new Intl.PluralRules(locale).select(value);
}

const numberFormats = new Map<string, Intl.NumberFormat>();

/** @param style - `''` = grouped, at most one decimal; `percent` takes a share 0–1; `signed` = always with + or − */
function numberText(value: number, locale: string, style: string): string {
  const id = `${locale}|${style}`;
  let format = numberFormats.get(id);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      maximumFractionDigits: style === 'percent' ? 0 : 1,
      ...(style === 'percent' ? { style: 'percent' } : {}),
      ...(style === 'signed' ? { signDisplay: 'exceptZero' } : {}),
    });
    numberFormats.set(id, format);
  }
  return format.format(value);
}

const DATE_STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  '': { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  time: { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit' },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** An instant is told in local time; a day `YYYY-MM-DD` is that day everywhere. */
function dateText(value: string | number, locale: string, style: string): string {
  const isDay = typeof value === 'string';
  const id = `${locale}|${style}|${String(isDay)}`;
  let format = dateFormats.get(id);
  if (!format) {
    const options = DATE_STYLES[style];
    if (!options) throw new Error(`Unknown date style "${style}"`);
    format = new Intl.DateTimeFormat(locale, { ...options, ...(isDay ? { timeZone: 'UTC' } : {}) });
    dateFormats.set(id, format);
  }
  const atMs = isDay ? Date.parse(`${value}T00:00:00Z`) : value;
  if (!Number.isFinite(atMs)) throw new Error(`Not a day: "${String(value)}"`);
  return format.format(atMs);
}

const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Text from a page or a file: it must not turn the sentence around it, so it loses bidi overrides and is isolated. */
function carriedText(value: string): string {
  const text = value.replace(BIDI_CONTROLS, '');
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
