import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EvenkeelDatabase } from '../../../../lib/store/database';
import { withoutFields } from '../../../../lib/store/without-fields';
import { takeBackImport } from '../../../../lib/store/imports/take-back-import';
import { contents, freshDatabase } from '../../background/ingest-support';
import { connectionsCsv, folderOf, importFiles, type Line } from './made-exports';

const NAMES = ['Alex Invented', 'Noor Sample', 'Sasha Test', 'Kim Made', 'Toni Up'];
const DAYS = ['2021-02-03', '2022-06-07'];

const line: fc.Arbitrary<Line> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        who: fc.nat(NAMES.length - 1),
        company: fc.constantFrom('', 'Lorem Ltd', 'Ipsum'),
        position: fc.constantFrom('', 'Gardener', 'Baker'),
        on: fc.constantFrom(...DAYS),
        hasAddress: fc.boolean(),
      })
      .map(({ who, hasAddress, ...rest }) => ({
        name: NAMES[who] ?? '',
        ...(hasAddress ? { slug: `person-${who}` } : {}),
        ...rest,
      })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...DAYS).map((on) => ({ on })) },
);

const messagesCsv = (senders: readonly number[]): string =>
  [
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER',
    ...[0, 1].map(
      (i) =>
        `own${i},,Me Own,https://www.linkedin.com/in/me-own,Kim Made,https://www.linkedin.com/in/person-3,2026-01-0${i + 1} 10:00:00 UTC,,x,INBOX`,
    ),
    ...senders.map(
      (who, i) =>
        `c${who},,${NAMES[who]},https://www.linkedin.com/in/person-${who},Me Own,https://www.linkedin.com/in/me-own,2026-01-0${i + 3} 10:00:00 UTC,,hello,INBOX`,
    ),
  ].join('\n');

const archive = fc
  .record({
    day: fc.constantFrom('2025-01-10', '2025-06-10', '2026-01-10'),
    lines: fc.uniqueArray(line, {
      maxLength: 6,
      selector: ({ slug, name, on }) => slug ?? `${name}${on}`,
    }),
    senders: fc.array(fc.nat(NAMES.length - 1), { maxLength: 3 }),
    follows: fc.array(fc.boolean(), { maxLength: 3 }),
  })
  .map(({ day, lines, senders, follows }) => ({
    [`${folderOf(day)}/Connections.csv`]: connectionsCsv(lines),
    [`${folderOf(day)}/messages.csv`]: messagesCsv(senders),
    [`${folderOf(day)}/Member_Follows.csv`]: `Date,Status,FullName\n${follows
      .map(
        (isActive, i) => `2024-03-1${i} 10:00:00,${isActive ? 'Active' : 'Unfollow'},Person ${i}`,
      )
      .join('\n')}`,
  }));

/** What anybody can observe: not which import or moment a row came from. */
async function observable(db: EvenkeelDatabase): Promise<unknown> {
  const { imports, accounts, ...tables } = withoutFields(await contents(db), 'meta');
  const plain = JSON.parse(
    JSON.stringify(tables, (key, value: unknown) =>
      ['importId', 'importIds', 'notedAtMs'].includes(key) ? undefined : value,
    ),
  ) as unknown;
  return {
    plain,
    accounts: (accounts as { id: string }[]).map(({ id }) => id),
    files: (imports as { fileName: string; contentHash: string }[])
      .map(({ fileName, contentHash }) => `${fileName} ${contentHash}`)
      .sort(),
  };
}

const filesOnce = (state: unknown): unknown => {
  const { files, ...rest } = state as { files: string[] };
  return { ...rest, files: [...new Set(files)] };
};

const after = async (...archives: Record<string, string>[]): Promise<unknown> => {
  const db = await freshDatabase();
  for (const files of archives) await importFiles(db, files);
  return observable(db);
};

describe('imports', () => {
  const runs = { numRuns: 8 };

  it('taken back leave what the others brought', async () => {
    await fc.assert(
      fc.asyncProperty(archive, archive, fc.boolean(), async (a, b, isFirst) => {
        const db = await freshDatabase();
        const first = await importFiles(db, a);
        const second = await importFiles(db, b);
        expect(await takeBackImport(db, (isFirst ? first : second).runId)).toBe(true);
        expect(await observable(db)).toEqual(await after(isFirst ? b : a));
      }),
      runs,
    );
  });

  it('leave nothing when all are taken back', async () => {
    await fc.assert(
      fc.asyncProperty(archive, async (a) => {
        const db = await freshDatabase();
        const empty = await observable(db);
        const { runId } = await importFiles(db, a);
        await takeBackImport(db, runId);
        expect(await observable(db)).toEqual(empty);
        expect(await takeBackImport(db, runId)).toBe(false);
      }),
      { numRuns: 6 },
    );
  });

  it('brought twice change nothing, and in any order give the same', async () => {
    await fc.assert(
      fc.asyncProperty(archive, archive, archive, async (a, b, c) => {
        const state = await after(a, b, c);
        expect(await after(c, a, b)).toEqual(state);
        expect(filesOnce(await after(a, b, a, c, b))).toEqual(filesOnce(state));
      }),
      runs,
    );
  });
});
