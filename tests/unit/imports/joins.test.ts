import { describe, expect, it } from 'vitest';
import { importCounts, peopleIndex, rowsOf } from '../../../lib/imports';
import { profileSlug } from '../../../lib/imports/profile-slug';
import type { ConnectionRow, MessageRow } from '../../../lib/model/import-rows';
import { buildZip } from './build-archive';
import { readOne } from './read';

const connection = (firstName: string, company: string, slug: string | null): ConnectionRow => ({
  firstName,
  lastName: 'Doe',
  slug,
  hasEmail: false,
  company,
  position: '',
  connectedOn: null,
});

describe('profileSlug', () => {
  it.each([
    ['https://www.linkedin.com/in/robin-s%C3%A1mple', 'robin-sámple'],
    ['https://www.linkedin.com/in/Robin-Sample/', 'robin-sample'],
    ['www.linkedin.com/in/robin-sample', 'robin-sample'],
    ['http://de.linkedin.com/in/robin-sample?trk=x', 'robin-sample'],
    ['https://www.linkedin.com/company/acme', null],
    ['robin-sample', null],
    ['', null],
  ])('%s', (address, slug) => {
    expect(profileSlug(address)).toBe(slug);
  });
});

describe('peopleIndex', () => {
  const rows = [
    connection('Robin', 'Acme', 'robin'),
    connection('Kim', 'Oars', null),
    connection('Sam', 'Oars', null),
    connection('Sam', 'Oars', null),
  ];

  it('joins by slug first, then by a name and company that nobody else has', () => {
    const index = peopleIndex(rows);
    expect(index.find({ slug: 'robin', name: 'Somebody Else' }, '')).toBe(rows[0]);
    expect(index.find({ slug: null, name: 'Kim Doe' }, 'OARS')).toBe(rows[1]);
    expect(index.find({ slug: null, name: 'Kim Doe' }, '')).toBeUndefined();
    expect(index.find({ slug: null, name: 'Sam Doe' }, 'Oars')).toBeUndefined();
    expect(index.find({ slug: 'unknown', name: 'Kim Doe' }, 'Oars')).toBeUndefined();
  });

  it('joins nobody by a name that the other file has twice', () => {
    const twice = ['a', 'b'].map((slug) => ({
      person: { slug, name: 'Kim Doe' },
      company: 'Oars',
    }));
    expect(peopleIndex(rows, twice).find({ slug: null, name: 'Kim Doe' }, 'Oars')).toBeUndefined();
  });
});

const HEADER =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n';
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`;
const message = (from: string, to: string, text = 'hi') =>
  `1,,${from},${url(from)},${to},${url(to)},2024-03-01 08:00:00 UTC,,"${text}",INBOX\n`;
const read = async (lines: string): Promise<MessageRow[]> =>
  rowsOf(await readOne('messages.csv', HEADER + lines), 'messages') ?? [];

describe('messages', () => {
  it('take the one who is in every conversation for the owner', async () => {
    const rows = await read(
      message('own-er', 'ann') + message('bob', 'own-er') + message('own-er', 'bob'),
    );
    expect(
      rows.map(({ direction, people }) => [direction, people.map(({ slug }) => slug).join()]),
    ).toEqual([
      ['sent', 'ann'],
      ['received', 'bob'],
      ['sent', 'bob'],
    ]);
  });

  it('leave the direction open where two could be the owner', async () => {
    const [row] = await read(message('own-er', 'ann'));
    expect(row?.direction).toBe('unknown');
    expect(row?.people.map(({ slug }) => slug)).toEqual(['own-er', 'ann']);
  });

  it('tell mass mail by its form and keep no word of any message', async () => {
    const rows = await read(
      message('own-er', 'ann', 'a secret') +
        message('bob', 'own-er', '<p class=""x"">Buy</p>') +
        message('own-er', 'bob', '<3'),
    );
    expect(rows.map(({ isPromotion }) => isPromotion)).toEqual([false, true, false]);
    expect(JSON.stringify(rows)).not.toMatch(/secret|Buy|<3/);
  });
});

describe('importCounts', () => {
  const lines =
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nRobin,Doe,,,Acme,Chef,05 Nov 2023\n,,,,,,04 Nov 2023\n';

  it('counts a list of connections with closed accounts as a range', async () => {
    expect(importCounts(await readOne('Connections.csv', lines))).toEqual([
      {
        metric: 'connections',
        value: 2,
        low: 1,
        high: 2,
        bound: 'rounded',
        windowDays: null,
        day: '2023-11-05',
        file: 'Connections.csv',
      },
    ]);
  });

  it('counts nobody twice, and no more exactly than its lines could be read', async () => {
    const titles = lines.slice(0, lines.indexOf('\n') + 1);
    const row = (slug: string) => `A,B,https://www.linkedin.com/in/${slug},,C,D,05 Nov 2023\n`;
    const count = async (text: string) => importCounts(await readOne('x.csv', titles + text))[0];
    expect(await count(row('a') + row('b') + row('a'))).toMatchObject({
      value: 2,
      low: 2,
      high: 2,
      bound: 'exact',
    });
    expect(await count(row('a') + 'too,few\n' + row('b'))).toMatchObject({
      value: 2,
      low: 2,
      high: 3,
      bound: 'rounded',
    });
    expect(await count(row('a') + row('b') + 'C,D,https://www.linke')).toMatchObject({
      value: 2,
      low: 2,
      high: null,
      bound: 'atLeast',
    });
  });

  it('takes the archive’s own day unless it is impossible', async () => {
    const zip = await buildZip([['Connections.csv', lines]]);
    const dayIn = async (name: string) => importCounts(await readOne(name, zip))[0]?.day;
    expect(await dayIn('Basic_LinkedInDataExport_12-24-2023.zip')).toBe('2023-12-24');
    expect(await dayIn('Basic_LinkedInDataExport_01-02-2023.zip')).toBe('2023-11-05');
    const folder = 'Basic_LinkedInDataExport_12-24-2023/Connections.csv';
    const again = await buildZip([[folder, lines]]);
    expect(importCounts(await readOne('again.zip', again))[0]?.day).toBe('2023-12-24');
  });
});
