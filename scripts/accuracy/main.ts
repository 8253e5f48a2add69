// How often the classifier is right, over labelled titles: `node scripts/run.mjs scripts/accuracy/main.ts FOLDER [SET…]`.
// Every set is halved; the mistakes of a named set are shown for the half that lists may be mended by.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../../lib/categories';
import { BEYOND_ADVERTS, FUNCTIONS_OF_LABEL, LEVELS_OF_LABEL } from './advert-labels';
import { measure, mistakes, withinOne, type Answer } from './measure';
import {
  functionsOfCode,
  ISCO_FUNCTIONS,
  ONET_FUNCTIONS,
  ROME_FUNCTIONS,
} from './occupation-codes';
import { industryOfLabel } from './industry-labels';
import { labelledTitles, type Labelled } from './labelled-titles';
import { halfOf } from './split';
import { targetAccuracies, type JudgedTitle } from './targets';

const [folder = '', ...wanted] = process.argv.slice(2);
const LEVELS6 = ['Junior', 'Professional', 'Senior', 'Lead', 'Director', 'Management'];
const MOST_MISTAKES = 20;

const rows = (name: string): string[][] =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

type Said = Labelled | 'industry';

function answer(title: string, right: Answer['right'], said: Said): Answer {
  return {
    title,
    right,
    given: classify(title)[said],
    forced: classify(title, null, { forced: true })[said],
  };
}

function report(name: string, answers: readonly Answer[], order?: readonly string[]): void {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  for (const half of ['tune', 'test'] as const) {
    const ofHalf = answers.filter(({ title }) => halfOf(title) === half);
    print(`${name}, ${half}`, ofHalf, order);
    if (half === 'tune' && wanted.length > 0)
      console.log(mistakes(ofHalf, MOST_MISTAKES).join('\n'));
  }
}

function print(name: string, answers: readonly Answer[], order?: readonly string[]): void {
  const numbers: Record<string, number> = { ...measure(answers) };
  if (order) numbers.withinOne = withinOne(answers, order);
  const shown = Object.entries(numbers).map(([k, v]) => `${k} ${v > 1 ? v : v.toFixed(3)}`);
  console.log(`${name}: ${shown.join(' · ')}`);
}

const chosen = (name: string): boolean =>
  wanted.length === 0 || wanted.some((one) => one.startsWith(name));

if (chosen('adverts')) {
  const adverts = rows('linkedin_job_ads_title_level_function_industry.tsv');
  report(
    'adverts-function',
    adverts.flatMap(([title = '', , labels = '']) => {
      const right = labels.split('; ').flatMap((label) => FUNCTIONS_OF_LABEL[label] ?? []);
      if (right.length === 0) return [];
      const one = answer(title, right, 'function');
      return one.given && BEYOND_ADVERTS.has(one.given) ? [] : [one];
    }),
  );
  for (const said of ['seniority', 'level6'] as const) {
    report(
      `adverts-${said}`,
      adverts.flatMap(([title = '', label = '']) => {
        const right = LEVELS_OF_LABEL[label]?.[said];
        return right ? [answer(title, right, said)] : [];
      }),
      said === 'level6' ? LEVELS6 : undefined,
    );
  }
  report(
    'adverts-industry',
    adverts.flatMap(([title = '', , , label = '']) => {
      const right = industryOfLabel(folder, label);
      return right ? [answer(title, [right], 'industry')] : [];
    }),
  );
}

const OCCUPATIONS = [
  ['onet-reported', 'onet27_reported_titles.tsv', ONET_FUNCTIONS],
  ['onet-alternate', 'onet27_alternate_titles.tsv', ONET_FUNCTIONS],
  ['esco', 'esco12_en_titles_isco.tsv', ISCO_FUNCTIONS],
  ['rome', 'rome_fr_titles.tsv', ROME_FUNCTIONS],
] as const;
for (const [name, file, table] of OCCUPATIONS) {
  if (!chosen(name)) continue;
  report(
    name,
    rows(file).flatMap(([title = '', code = '']) => {
      const right = functionsOfCode(table, code);
      return right ? [answer(title, right, 'function')] : [];
    }),
  );
}

if (chosen('targets')) {
  const adverts = rows('linkedin_job_ads_title_level_function_industry.tsv').flatMap(
    ([title = '', level = '', labels = '']): (JudgedTitle & { title: string })[] => {
      const functions = labels.split('; ').flatMap((label) => FUNCTIONS_OF_LABEL[label] ?? []);
      const said = classify(title);
      if (functions.length === 0 || BEYOND_ADVERTS.has(said.function ?? '')) return [];
      return [{ title, functions, levels: LEVELS_OF_LABEL[level]?.seniority ?? null, said }];
    },
  );
  const own = [...labelledTitles().values()].flat().map(({ title, right }) => ({
    functions: right.function ?? [],
    levels: right.seniority ?? null,
    said: classify(title),
  }));
  printTargets(
    'targets, adverts, test',
    adverts.filter(({ title }) => halfOf(title) === 'test'),
  );
  printTargets('targets, labelled', own);
}

function printTargets(name: string, titles: readonly JudgedTitle[]): void {
  const goals = targetAccuracies(titles);
  const quartiles = (pick: 'precision' | 'recall'): string => {
    const sorted = goals.map((goal) => goal[pick]).sort((a, b) => a - b);
    const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(2);
    return `${pick} ${at(0.25)} ${at(0.5)} ${at(0.75)}`;
  };
  console.log(
    `${name}: ${goals.length} goals · ${quartiles('precision')} · ${quartiles('recall')}`,
  );
  if (!wanted.includes('targets')) return;
  for (const { goal, targets, claimed, precision, recall } of goals) {
    console.log(
      `  ${goal}: ${targets} targets, ${claimed} claimed, ${precision.toFixed(2)} / ${recall.toFixed(2)}`,
    );
  }
}

if (chosen('labelled')) {
  for (const [language, titles] of labelledTitles()) {
    for (const said of ['seniority', 'function', 'level6', 'department11'] as const) {
      const answers = titles.flatMap(({ title, right }) =>
        right[said] ? [answer(title, right[said], said)] : [],
      );
      if (answers.length === 0) continue;
      print(`labelled-${language}, ${said}`, answers, said === 'level6' ? LEVELS6 : undefined);
      if (said !== 'seniority') continue;
      const ranked = answers.filter(({ right }) => right.some((label) => label !== null));
      print(`labelled-${language}, ${said}, of titles that name a rank`, ranked);
    }
  }
}

if (chosen('positions')) {
  const counted = rows('positions.txt').map(([count = '0', , title = '']) => ({
    count: Number(count),
    title,
    said: classify(title),
  }));
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  for (const said of ['seniority', 'level6', 'function', 'department11', 'industry'] as const) {
    const missed = counted.filter((row) => row.said[said] === null);
    const share = 1 - missed.reduce((sum, { count }) => sum + count, 0) / total;
    console.log(`positions-${said}: coverage ${share.toFixed(3)}`);
    if (wanted.includes(`positions-${said}`)) {
      console.log(
        missed
          .slice(0, 200)
          .map(({ count, title }) => `${count} ${title}`)
          .join(' | '),
      );
    }
  }
}
