// `npm run shots -- [NAME…] [--lang de,fr] [--text 100,200] [--theme dark]`: pictures of every surface of the built
// extension into shots/, in every language, size of text, theme and width; only those whose file name has a NAME in it.
// Says of each what a machine sees: sideways scrolling, cut and overlapping text, and what axe finds.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setLocale } from '../../lib/words/locales';
import { buildForShots, openExtension } from './open-extension';
import type { Shot } from './shot';
import { besideShots } from './surfaces/beside';
import { exampleShots, stateShots } from './surfaces/dashboards';
import { fileShots } from './surfaces/files';
import { seededShots } from './surfaces/seeded';
import { takeShot } from './take-shot';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: 'string', default: 'en,de,es,fr,pt' },
    text: { type: 'string', default: '100,200' },
    theme: { type: 'string', default: 'light,dark' },
  },
});
const languages = values.lang.split(',');
const texts = values.text.split(',').map(Number);
const themes = values.theme.split(',') as ('light' | 'dark')[];

/** Each builds on what those before it brought, so that their order counts. */
const shotsOf = (isEnglish: boolean): Shot[] => {
  const [none, rest] = [0, 1].map((part) =>
    stateShots().filter(({ name }) => name.startsWith('none') === (part === 0)),
  );
  return [
    ...(none ?? []),
    ...fileShots(),
    ...besideShots(),
    ...(rest ?? []),
    ...exampleShots(),
    ...seededShots(),
  ].filter(({ onlyEnglish }) => isEnglish || !onlyEnglish);
};

/** What is left out is also not prepared, but the files: later pictures show what they bring. */
const isWanted = ({ name }: Shot): boolean =>
  positionals.length === 0 || positionals.some((part) => name.includes(part));
const needsFiles = (shot: Shot): boolean => /^(files|sidepanel|badge)-/.test(shot.name);

mkdirSync('shots', { recursive: true });
await buildForShots();
let pictures = 0;
let faulty = 0;
for (const language of languages) {
  await setLocale([language]);
  for (const text of texts) {
    const extension = await openExtension(language, text);
    try {
      const all = shotsOf(language === 'en');
      const bringsFiles = all.some((shot) => isWanted(shot) && needsFiles(shot));
      for (const shot of all) {
        if (!isWanted(shot) && !(bringsFiles && shot.name === 'files-report')) continue;
        const found = await takeShot(extension, shot, { language, themes, text }).catch(
          (error: unknown) => [String(error)],
        );
        pictures += shot.widths.length * themes.length;
        faulty += found.length;
        console.log(`${language} ${text} % ${shot.name}`);
        for (const fault of found) console.log(`    ${fault.slice(0, 300)}`);
      }
    } finally {
      await extension.close();
    }
  }
}
console.log(`${pictures} pictures in shots/, ${faulty} things to look at`);
