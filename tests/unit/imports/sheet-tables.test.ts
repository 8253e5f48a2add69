import { expect, it } from 'vitest';
import { readFiles, rowsOf } from '../../../lib/imports';
import { buildWorkbook } from './build-workbook';
import { inputFile, outcomes, readOne } from './read';

const TITLES = ['First Name', 'Last Name', 'URL', 'Email Address', 'Company', 'Position'];
const URL_OF = 'https://www.linkedin.com/in/';

it('reads a table that a spreadsheet saved as a workbook, with the lines of the sheet', async () => {
  const workbook = await buildWorkbook([
    { name: 'Sheet2', rows: [['Something', 'else']] },
    {
      name: 'Connections',
      rows: [
        ['Notes:'],
        null,
        [...TITLES, 'Connected On'],
        ['Robin', 'Doe "RD"', `${URL_OF}robin-doe`, null, 'Acme, Inc', 'Chef', 45235],
        ['Kim', 'Roe', `${URL_OF}kim-roe`, null, 'Lorem', 'Cook', '4 Nov 2023'],
        ['Alex', 'Poe', `${URL_OF}alex-poe`, null, 'Lorem', 'Cook', 'soon'],
      ],
    },
  ]);
  const result = await readOne('Connections.xlsx', workbook);
  expect(outcomes(result)).toEqual(['Connections.xlsx: connections']);
  expect(rowsOf(result, 'connections')).toMatchObject([
    { lastName: 'Doe "RD"', slug: 'robin-doe', company: 'Acme, Inc', connectedOn: '2023-11-05' },
    { slug: 'kim-roe', connectedOn: '2023-11-04' },
    { slug: 'alex-poe', connectedOn: null },
  ]);
  expect(result.files[0]?.rejected.map(({ line }) => line)).toEqual([6]);
});

it('leaves messages and address books in workbooks alone', async () => {
  const messages = await buildWorkbook([
    { name: 'a', rows: [['FROM', 'TO', 'DATE', 'CONTENT', 'FOLDER']] },
  ]);
  const book = await buildWorkbook([{ name: 'b', rows: [['First Name', 'Mobile Phone']] }]);
  const files = [inputFile('a.xlsx', messages), inputFile('b.xlsx', book)];
  expect(outcomes(await readFiles(files, { messages: false }))).toEqual([
    'a.xlsx: messages (imports.file.messagesOff)',
    'b.xlsx: protected (imports.file.addressBook)',
  ]);
});
