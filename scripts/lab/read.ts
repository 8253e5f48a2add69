import { parseArgs } from 'node:util';
import { PageLab } from './page-lab';
import { readLine } from './read-line';
import { savedPages } from './saved-pages';

const USAGE = 'Usage: npm run --silent lab -- read PATH… [--url URL] [--at ISO]';

/** `lab read`: the production reader on saved pages, one JSON object a line. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, at: { type: 'string' } },
  });
  const atMs = values.at === undefined ? undefined : Date.parse(values.at);
  if (positionals.length === 0 || Number.isNaN(atMs)) {
    console.error(USAGE);
    return 2;
  }
  const lab = await PageLab.open();
  try {
    for await (const page of savedPages(positionals, { url: values.url, atMs })) {
      console.log(JSON.stringify(readLine(page.file, page.url, await lab.read(page))));
    }
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await lab.close();
  }
}
