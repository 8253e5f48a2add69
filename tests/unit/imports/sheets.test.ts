import { describe, expect, it } from 'vitest';
import { cellCount, cellShare } from '../../../lib/imports/workbook/cell-numbers';
import { readWorkbook } from '../../../lib/imports/workbook/read-workbook';
import { buildZip } from './build-archive';

describe('workbooks', () => {
  const sheet = (xml: string) =>
    buildZip([
      [
        'xl/workbook.xml',
        '<workbook><sheets><sheet name="A &amp; B" r:id="r1"/></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Target="/xl/worksheets/a.xml"/></Relationships>',
      ],
      [
        'xl/styles.xml',
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d/m/yy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
      ],
      ['xl/worksheets/a.xml', xml],
    ]);
  const cells = async (data: string) =>
    (
      await readWorkbook(
        await sheet(`<worksheet><sheetData>${data}</sheetData></worksheet>`),
        'a.xlsx',
      )
    )[0]?.rows;

  it('take dates by style, errors as empty, rich text as one, rows in any order', async () => {
    expect(
      await cells(
        '<row r="3"><c r="B3"><v>2</v></c><c r="A3"><v>1</v></c></row>' +
          '<row r="1"><c r="A1" s="1"><v>45235</v></c><c r="B1" s="2"><v>45236.5</v></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1" t="b"><v>1</v></c></row>' +
          '<row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>ph</t></rPh></is></c><c r="B2" t="str"><f>x</f><v>&lt;x_x0041_</v></c></row>',
      ),
    ).toEqual([
      { line: 1, cells: ['2023-11-05', '2023-11-06', null, '1'] },
      { line: 2, cells: ['a b', '<xA'] },
      { line: 3, cells: [1, 2] },
    ]);
  });

  it('find a part beside the workbook, and refuse a workbook that lacks one', async () => {
    const parts = [
      ['xl/workbook.xml', '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>'],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Target="./a.xml"/></Relationships>',
      ],
    ] as const;
    const sheet = ['xl/a.xml', '<worksheet><row><c><v>1</v></c></row></worksheet>'] as const;
    expect(await readWorkbook(await buildZip([...parts, sheet]), 'a.xlsx')).toEqual([
      { name: 'A', rows: [{ line: 1, cells: [1] }] },
    ]);
    await expect(readWorkbook(await buildZip(parts), 'a.xlsx')).rejects.toMatchObject({
      key: 'imports.workbook.damaged',
    });
  });

  it('count days from 1904 where the workbook says so', async () => {
    const blob = await buildZip([
      [
        'xl/workbook.xml',
        '<workbook><workbookPr date1904="1"/><sheets><sheet name="A" r:id="r1"/></sheets></workbook>',
      ],
      [
        'xl/_rels/workbook.xml.rels',
        '<Relationships><Relationship Id="r1" Target="a.xml"/></Relationships>',
      ],
      ['xl/styles.xml', '<styleSheet><cellXfs><xf/><xf numFmtId="14"/></cellXfs></styleSheet>'],
      [
        'xl/a.xml',
        '<worksheet><row><c s="1"><v>43773</v></c><c><v>43773</v></c></row></worksheet>',
      ],
    ]);
    const [sheet] = await readWorkbook(blob, 'a.xlsx');
    expect(sheet?.rows).toEqual([{ line: 1, cells: ['2023-11-05', 43773] }]);
  });

  it.each([
    ['a row far away', '<row r="30000000"><c r="A30000000"><v>2</v></c></row>'],
    ['a cell far away', '<row r="1"><c r="A9999999"><v>2</v></c></row>'],
    ['more cells than any export', '<row>' + '<c><v>1</v></c>'.repeat(200_001) + '</row>'],
  ])('refuse %s', async (_, data) => {
    await expect(cells(data)).rejects.toMatchObject({ key: 'imports.workbook.tooLarge' });
  });

  it.each([
    '<row><c>',
    '<row',
    '',
    '<row></c></row>',
    '&',
    '<!DOCTYPE x [<!ENTITY a "aaaa">]><row/>',
  ])('refuse or survive %s', async (data) => {
    const start = performance.now();
    await cells(data).catch((error: unknown) =>
      expect(error).toMatchObject({ key: 'imports.workbook.damaged' }),
    );
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('cell numbers', () => {
  it.each([
    [6530, 6530],
    ['6530', 6530],
    ['6,530', 6530],
    ['6.530', 6530],
    ['6\u202f530', 6530],
    ['-28', -28],
    ['−28', -28],
    ['39579.0', 39579],
    ['39,579.0', 39579],
    ['1.234.567,0', 1234567],
    ['12,34,567', 1234567],
    ['1,234.5', null],
    ['٦٥٣٠', 6530],
    ['', null],
    [null, null],
    ['n/a', null],
    ['1.5', null],
    ['2%', null],
  ])('%s is %s', (cell, expected) => {
    expect(cellCount(cell)).toBe(expected);
  });

  it.each([
    [0.5, { low: 0.5, high: 0.5 }],
    ['2%', { low: 0.015, high: 0.025 }],
    ['< 1%', { low: 0, high: 0.01 }],
    ['<1\u00a0%', { low: 0, high: 0.01 }],
    ['menos de 1%', { low: 0, high: 0.01 }],
    ['%2', { low: 0.015, high: 0.025 }],
    ['100%', { low: 0.995, high: 1 }],
    [7, null],
    ['200%', null],
    ['Senior', null],
  ])('%s is the share %o', (cell, expected) => {
    expect(cellShare(cell)).toEqual(expected);
  });
});
