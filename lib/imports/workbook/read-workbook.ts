import { allBytes, ReadFailure } from '../byte-source';
import { MAX_SHEETS, MAX_WORKBOOK_BYTES } from '../limits';
import { listZip, type ZipEntry } from '../zip-entries';
import { readSheet, type WorkbookContext } from './read-sheet';
import type { Sheet } from './sheet';
import { readXml } from './xml-events';

/** Number formats of Excel that show a date; 14–17 and 22, the East Asian ones 27–36 and 50–58. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format of its own, without quoted words and colours. */
const isDateFormat = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(bare) && !/[#0?]/.test(bare);
};

/** The parts of one workbook, unpacked under one limit. */
class Parts {
  private left = MAX_WORKBOOK_BYTES;

  constructor(private readonly entries: ReadonlyMap<string, ZipEntry>) {}

  async bytes(path: string): Promise<Uint8Array | undefined> {
    const entry = this.entries.get(path);
    if (!entry) return undefined;
    if (entry.sizeBytes > this.left) {
      throw ReadFailure.tooLarge(MAX_WORKBOOK_BYTES);
    }
    const bytes = await allBytes(entry, this.left);
    this.left -= bytes.length;
    return bytes;
  }
}

/**
 * Reads every sheet of an .xlsx file, hidden ones included, in the order of the workbook.
 * @throws ReadFailure when it is damaged, encrypted or larger than any export
 */
export async function readWorkbook(
  blob: Blob,
  path: string,
  signal?: AbortSignal,
): Promise<Sheet[]> {
  const { entries } = await listZip(blob, path, signal);
  const parts = new Parts(new Map(entries.map((entry) => [entry.innerPath, entry])));
  const workbook = await parts.bytes('xl/workbook.xml');
  const relations = await parts.bytes('xl/_rels/workbook.xml.rels');
  if (!workbook || !relations) throw new ReadFailure('imports.workbook.damaged');
  const targets = targetsOf(relations);
  const context: WorkbookContext = {
    sharedStrings: sharedStringsOf(await parts.bytes('xl/sharedStrings.xml')),
    dateStyles: dateStylesOf(await parts.bytes('xl/styles.xml')),
    epochDays: countsFrom1904(workbook) ? DAYS_TO_1904 : 0,
  };
  const sheets: Sheet[] = [];
  for (const { name, relation } of sheetsOf(workbook)) {
    signal?.throwIfAborted();
    const bytes = await parts.bytes(targets.get(relation) ?? '');
    // Numbers of a sheet that is not there would be missing without a word.
    if (!bytes) throw new ReadFailure('imports.workbook.damaged');
    sheets.push({ name, rows: readSheet(bytes, context) });
  }
  return sheets;
}

/** From the usual first day, 1899-12-30, to the first of January 1904. */
const DAYS_TO_1904 = 1462;

function countsFrom1904(workbook: Uint8Array): boolean {
  let isSaid = false;
  readXml(workbook, {
    open(name, attribute) {
      if (name === 'workbookPr') isSaid ||= /^(?:1|true|on)$/.test(attribute('date1904'));
    },
  });
  return isSaid;
}

function sheetsOf(workbook: Uint8Array): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  readXml(workbook, {
    open(name, attribute) {
      if (name !== 'sheet') return;
      sheets.push({ name: attribute('name'), relation: attribute('id') });
      if (sheets.length > MAX_SHEETS)
        throw new ReadFailure('imports.workbook.tooLarge', { max: MAX_SHEETS });
    },
  });
  return sheets;
}

/** Paths of the sheets by relation, `/xl/…`, `./…` and `…` alike. */
function targetsOf(relations: Uint8Array): Map<string, string> {
  const targets = new Map<string, string>();
  readXml(relations, {
    open(name, attribute) {
      if (name !== 'Relationship') return;
      const target = attribute('Target').replace(/^\.\//, '');
      targets.set(attribute('Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

function sharedStringsOf(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let isText = false;
  let isPhonetic = false;
  readXml(bytes, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') isText = true;
      else if (name === 'rPh') isPhonetic = true;
    },
    text(part) {
      if (isText && !isPhonetic) text += part;
    },
    close(name) {
      if (name === 'si') strings.push(text);
      else if (name === 't') isText = false;
      else if (name === 'rPh') isPhonetic = false;
    },
  });
  return strings;
}

function dateStylesOf(bytes: Uint8Array | undefined): Set<number> {
  const styles = new Set<number>();
  if (!bytes) return styles;
  const dateFormats = new Set<number>();
  let inCellStyles = false;
  let index = 0;
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'numFmt' && isDateFormat(attribute('formatCode'))) {
        dateFormats.add(Number(attribute('numFmtId')));
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        const id = Number(attribute('numFmtId'));
        if (isBuiltInDate(id) || dateFormats.has(id)) styles.add(index);
        index++;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return styles;
}
