import { instant, parseMoment, type WrittenDate } from './parse-moment';

type DateOrder = 'dayFirst' | 'monthFirst';

/** How much longer the wrong order's way through the dates must be before it decides. */
const DECISIVE = 1.4;

const MAX_KNOWN = 4_000;

/**
 * The dates of one column. Whether 05/04 is in April or May is decided once for the whole column, never for a cell: by a
 * part above 12, by LinkedIn's own clock, by which order makes the neighbours neighbours, by the dot of the countries
 * that write the day first. When nothing decides, such a date stays unknown.
 */
export class DateColumn {
  private dayFirstSeen = 0;
  private monthFirstSeen = 0;
  private clockSeen = 0;
  private dotSeen = 0;
  private readonly travel = { dayFirst: 0, monthFirst: 0, steps: 0 };
  private previous: { dayFirst: number; monthFirst: number } | undefined;
  private readonly known = new Map<string, WrittenDate>();
  private readonly languages = new Map<string, number>();
  private readonly years = { short: 0, long: 0 };

  /**
   * @param fallback - the order to take when the column does not say, such as the language's own
   */
  constructor(private readonly fallback?: DateOrder) {}

  /**
   * Takes a cell. Undefined when it is no date. What it means is settled by `resolver` once the column is complete.
   * @param inSequence - whether the dates around it are its neighbours, as in a list sorted by date
   */
  add(text: string, inSequence = true): WrittenDate | undefined {
    const date = this.written(text);
    if (date?.kind === 'order') this.weigh(date, inSequence);
    if (date?.kind === 'word') this.noteLanguages(date.months.keys());
    if (date?.kind === 'sure' && date.languages) this.noteLanguages(date.languages);
    if (date) this.years[date.shortYear ? 'short' : 'long']++;
    return date;
  }

  private noteLanguages(languages: Iterable<string>): void {
    for (const language of languages) {
      this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    }
  }

  /** Lists hold the same day again and again. */
  private written(text: string): WrittenDate | undefined {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const date = parseMoment(text);
    if (date && this.known.size < MAX_KNOWN) this.known.set(text, date);
    return date;
  }

  private weigh(date: WrittenDate & { kind: 'order' }, inSequence: boolean): void {
    if (date.mark === 'clock') this.clockSeen++;
    if (date.mark === '.') this.dotSeen++;
    const dayFirst = instant(date.year, date.second, date.first, date.timeMs);
    const monthFirst = instant(date.year, date.first, date.second, date.timeMs);
    if (dayFirst === undefined) this.monthFirstSeen++;
    else if (monthFirst === undefined) this.dayFirstSeen++;
    if (dayFirst === undefined || monthFirst === undefined) return;
    if (!inSequence) {
      this.previous = undefined;
      return;
    }
    if (this.previous) {
      this.travel.dayFirst += Math.abs(dayFirst - this.previous.dayFirst);
      this.travel.monthFirst += Math.abs(monthFirst - this.previous.monthFirst);
      this.travel.steps++;
    }
    this.previous = { dayFirst, monthFirst };
  }

  /** The order of the whole column; undefined when nothing decides it. */
  order(): DateOrder | undefined {
    if (this.dayFirstSeen > 0 !== this.monthFirstSeen > 0) {
      return this.dayFirstSeen > 0 ? 'dayFirst' : 'monthFirst';
    }
    if (this.dayFirstSeen > 0) return undefined;
    if (this.clockSeen > 0) return 'monthFirst';
    const { dayFirst, monthFirst, steps } = this.travel;
    if (steps >= 2 && dayFirst !== monthFirst) {
      if (dayFirst * DECISIVE < monthFirst) return 'dayFirst';
      if (monthFirst * DECISIVE < dayFirst) return 'monthFirst';
    }
    return this.dotSeen > 0 ? 'dayFirst' : this.fallback;
  }

  /** Settles dates of this column. Call it once every cell has been added. */
  resolver(): (date: WrittenDate) => number | undefined {
    const order = this.order();
    const [language] = [...this.languages].sort((a, b) => b[1] - a[1])[0] ?? [];
    // "05 Nov 20" at the end of a file that was cut is not of 2020.
    const hasLongYears = this.years.long > this.years.short;
    return (date) => {
      if (date.shortYear && hasLongYears) return undefined;
      if (date.kind === 'sure') return date.ms;
      if (date.kind === 'word') {
        const month = language === undefined ? undefined : date.months.get(language);
        return month === undefined ? undefined : instant(date.year, month, date.day, date.timeMs);
      }
      const dayFirst = instant(date.year, date.second, date.first, date.timeMs);
      const monthFirst = instant(date.year, date.first, date.second, date.timeMs);
      if (dayFirst === monthFirst || monthFirst === undefined) return dayFirst;
      if (dayFirst === undefined) return monthFirst;
      return order === undefined ? undefined : order === 'dayFirst' ? dayFirst : monthFirst;
    };
  }
}
