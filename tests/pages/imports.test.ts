import { expect, it } from 'vitest';
import { readFiles, rowsOf } from '../../lib/imports';
import { buildZip } from '../unit/imports/build-archive';
import { buildWorkbook } from '../unit/imports/build-workbook';

const CONNECTIONS =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nJosé,Doe,https://www.linkedin.com/in/jose,,Café,Chef,05-feb-21\n';

it('reads archives, code pages and workbooks in the browser as in Node', async () => {
  const western = Uint8Array.from(CONNECTIONS, (char) => char.charCodeAt(0));
  const workbook = await buildWorkbook([
    {
      name: 'Descoberta',
      rows: [
        ['Desempenho', '03/10/2025 - 04/10/2025'],
        ['Impressões', '42'],
      ],
    },
    {
      name: 'Engajamento',
      rows: [
        ['Data', 'Impressões', 'Engajamentos'],
        ['03/10/2025', '36', '0'],
        ['04/10/2025', '6', '-2'],
      ],
    },
  ]);
  const zip = await buildZip([
    ['Connections.csv', western],
    ['Content.xlsx', workbook],
  ]);
  const result = await readFiles([{ path: 'export.zip', blob: zip }], { messages: true });
  expect(rowsOf(result, 'connections')).toMatchObject([
    { firstName: 'José', company: 'Café', connectedOn: '2021-02-05' },
  ]);
  expect(result.analytics[0]).toMatchObject({
    from: '2025-10-03',
    to: '2025-10-04',
    impressions: 42,
  });
});
