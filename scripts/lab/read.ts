import { parseArgs } from 'node:util';
import { eachSavedPage } from './each-saved-page';
import { readLine } from './read-line';

const USAGE = 'Usage: npm run --silent lab -- read PATH… [--url URL] [--at ISO]';

/** `lab read`: the production reader on saved pages, one JSON object a line. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { url: { type: 'string' }, at: { type: 'string' } },
  });
  return eachSavedPage(
    { paths: positionals, url: values.url, at: values.at, usage: USAGE },
    async (lab, page) => {
      console.log(JSON.stringify(readLine(page.file, page.url, await lab.read(page))));
    },
  );
}
