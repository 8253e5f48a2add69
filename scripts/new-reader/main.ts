import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMetric, METRICS } from '../../lib/model/metric';
import { PAGE_IDS } from '../../lib/model/reading';
import { pageOfUrl } from '../../lib/pages/page-of-url';
import { readerById } from '../../lib/readers';
import { LISTS, scaffoldReader } from './scaffold';

const USAGE = `Usage: npm run new:reader -- <id> <url> [metric]
  id      a name such as creatorHub
  url     an address of the page, of https://www.linkedin.com
  metric  the number that stands there, followers unless told: ${METRICS.join(', ')}`;

/** `new:reader`: what a reader of a new page needs, with a case that fails until it is filled. */
function run([id = '', url = '', metric = 'followers']: string[]): number {
  if (!/^[a-z][a-zA-Z]+$/.test(id) || !URL.canParse(url) || !isMetric(metric)) {
    console.error(USAGE);
    return 2;
  }
  const page = pageOfUrl(url)?.pageId;
  const isKnownPage = page === id;
  const isFree = page === 'other' && !PAGE_IDS.some((known) => known === id);
  if (readerById(id) || (!isKnownPage && !isFree)) {
    console.error(
      `${id}: ${page ?? 'the address'} is another page's already. Mend that reader instead.`,
    );
    return 1;
  }
  const root = join(import.meta.dirname, '../..');
  try {
    const lists = Object.fromEntries(
      LISTS.map((name) => [name, readFileSync(join(root, name), 'utf8')]),
    );
    const files = scaffoldReader({ id, url, metric }, lists, isKnownPage);
    for (const [name, text] of Object.entries(files)) {
      const isNew = !existsSync(join(root, name));
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
      console.log(`${isNew ? 'new     ' : 'changed '} ${name}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
  console.log('Fill what says TODO; npm run test:pages fails until then.');
  return 0;
}

process.exitCode = run(process.argv.slice(2));
