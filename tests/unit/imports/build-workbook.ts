import { buildZip, type Entry } from './build-archive';

export type TestCell = string | number | null;
export interface TestSheet {
  name: string;
  /** `null` = a row element without cells. */
  rows: readonly (readonly TestCell[] | null)[];
}

/** How the program that wrote the workbook does it. */
export interface WorkbookStyle {
  /** Texts in a table of their own, or in the cells. */
  strings?: 'shared' | 'inline';
  /** Whether rows and cells say where they stand. */
  references?: boolean;
  /** Prefix of every element, such as `x:`. */
  prefix?: string;
  dimension?: string;
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Writes an .xlsx file; the default is Apache POI's, which writes LinkedIn's. */
export async function buildWorkbook(
  sheets: readonly TestSheet[],
  { strings = 'shared', references = true, prefix = '', dimension = 'A1' }: WorkbookStyle = {},
): Promise<Blob> {
  const texts: string[] = [];
  const space = prefix ? `xmlns:${prefix.slice(0, -1)}` : 'xmlns';
  const element = (name: string, attributes: string, inner: string) =>
    `<${prefix}${name}${attributes && ` ${attributes}`}>${inner}</${prefix}${name}>`;
  const cellXml = (cell: TestCell, column: number, line: number) => {
    const at = references ? `r="${columnName(column)}${line}"` : '';
    if (cell === null) return references ? '' : `<${prefix}c/>`;
    if (typeof cell === 'number')
      return element('c', `${at} t="n"`, element('v', '', String(cell)));
    if (strings === 'inline') {
      return element(
        'c',
        `${at} t="inlineStr"`,
        element('is', '', element('t', '', escaped(cell))),
      );
    }
    texts.push(cell);
    return element('c', `${at} t="s"`, element('v', '', String(texts.length - 1)));
  };
  const sheetXml = ({ rows }: TestSheet) =>
    HEAD +
    element(
      'worksheet',
      `${space}="${MAIN}"`,
      `<${prefix}dimension ref="${dimension}"/>` +
        element(
          'sheetData',
          '',
          rows
            .map((cells, index) =>
              element(
                'row',
                references ? `r="${index + 1}"` : '',
                (cells ?? []).map((cell, column) => cellXml(cell, column, index + 1)).join(''),
              ),
            )
            .join(''),
        ),
    );
  const parts: Entry[] = sheets.map((sheet, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetXml(sheet),
  ]);
  const list = sheets
    .map(
      ({ name }, index) =>
        `<${prefix}sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 3}"/>`,
    )
    .join('');
  const relations = sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 3}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('');
  return buildZip([
    ...parts,
    [
      'xl/workbook.xml',
      HEAD +
        element(
          'workbook',
          `${space}="${MAIN}" xmlns:r="${RELATIONS}"`,
          element('sheets', '', list),
        ),
    ],
    ['xl/_rels/workbook.xml.rels', `${HEAD}<Relationships>${relations}</Relationships>`],
    ...(texts.length > 0
      ? ([
          [
            'xl/sharedStrings.xml',
            HEAD +
              element(
                'sst',
                `${space}="${MAIN}"`,
                texts.map((text) => element('si', '', element('t', '', escaped(text)))).join(''),
              ),
          ],
        ] as Entry[])
      : []),
  ]);
}
