import { parseArgs } from 'node:util';
import { eachSavedPage } from './each-saved-page';
import { pageDrift, selectorTotals, type PageDrift } from './drift-report';

const USAGE =
  'Usage: npm run --silent lab -- drift PATH… [--url URL] [--at ISO] [--sample] [--json]';

/** `lab drift`: by which selector every field of saved pages was found, and which selectors no longer find anything. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      at: { type: 'string' },
      sample: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const pages: PageDrift[] = [];
  return eachSavedPage(
    { paths: positionals, url: values.url, at: values.at, usage: USAGE },
    async (lab, page) => {
      const raw = await lab.select(page);
      const drift = pageDrift(page, raw, lab.interpret(page, raw));
      const sample = values.sample ? await lab.sample(page) : undefined;
      pages.push(drift);
      if (values.json) console.log(JSON.stringify({ ...drift, sample }));
      else console.log([...pageLines(drift), ...(sample ? [sample] : []), ''].join('\n'));
    },
    () => {
      if (!values.json) console.log(totalLines(pages).join('\n'));
    },
  );
}

const OWN = new Map([
  [true, 'own'],
  [false, 'another member’s'],
  [null, 'not proved own'],
]);

function pageLines({ file, page, reader, version, layout, own, people, posts, fields }: PageDrift) {
  if (reader === null) return [file, `  ${page}: no reader reads this page`];
  const rows = `${people} people, ${posts} posts`;
  return [
    file,
    `  ${reader} v${version} · ${layout} · ${OWN.get(own)} · ${rows}`,
    ...fields.flatMap(({ field, required, found, selectors }) => [
      `  ${field.padEnd(18)} ${found}${required ? ' (required)' : ''}`,
      ...selectors.map(
        ({ selector, what, witnesses }) =>
          `    ${witnesses > 0 ? `${witnesses} ×` : ' – '} ${selector} ${what}`,
      ),
    ]),
  ];
}

function totalLines(pages: readonly PageDrift[]): string[] {
  const totals = selectorTotals(pages);
  const silent = totals.filter(({ matched }) => matched === 0);
  return [
    'reader             field              selector  found on',
    ...totals.map(({ reader, field, selector, matched, pages: of }) =>
      [
        reader.padEnd(18),
        field.padEnd(18),
        String(selector).padEnd(9),
        `${matched} of ${of} own pages`,
      ].join(' '),
    ),
    '',
    silent.length === 0
      ? 'Every selector found something.'
      : 'Selectors that found nothing on any of these pages:',
    ...silent.map(
      ({ reader, field, selector, what }) => `  ${reader} ${field} ${selector}: ${what}`,
    ),
  ];
}
