import { closeSync, openSync, ftruncateSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { connectionsCsv } from '../unit/store/imports/made-exports';

/** What stands in the archive. */
export const HUGE = { people: 30_000, messages: 250_000, otherBytes: 2 ** 30 };

const TITLES = ['Head of Sales', 'Data Engineer', 'Gardener', 'Chief Executive Officer', 'Nurse'];
const DAY_MS = 86_400_000;
const END_MS = Date.UTC(2026, 0, 1);

const slugOf = (i: number): string => `robin-sample-${i}`;

/** A network of the largest size there is; every fiftieth account is closed. */
export const largeConnections = (people: number): string =>
  connectionsCsv(
    Array.from({ length: people }, (_, i) => {
      const on = new Date(END_MS - Math.floor(i / 8) * DAY_MS).toISOString().slice(0, 10);
      if (i % 50 === 0) return { on };
      return {
        name: `Robin Sample${i}`,
        slug: slugOf(i),
        company: `Company ${i % 3_000}`,
        position: `${TITLES[i % TITLES.length]} ${i % 400}`,
        email: i % 40 === 1 ? `p${i}@example.org` : '',
        on,
      };
    }),
  );

const TITLES_OF_MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,IS MESSAGE DRAFT,IS CONVERSATION DRAFT';
const OWN = 'Alex Own,https://www.linkedin.com/in/alex-own';

/** Ten years of conversations with 2,000 people, five messages at a sitting, a paragraph each. */
function messagesCsv(count: number): string {
  const lines = [TITLES_OF_MESSAGES];
  for (let i = 0; i < count; i++) {
    const sitting = Math.floor(i / 5);
    const who = (sitting * 7919) % 2_000;
    const with_ = `Robin Sample${who},https://www.linkedin.com/in/${slugOf(who)}`;
    const at = new Date(END_MS - ((sitting * 61) % 3_650) * DAY_MS + (i % 5) * 60_000)
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    const ends = i % 2 === 0 ? `${with_},${OWN}` : `${OWN},${with_}`;
    const text = `Message ${i} says that the tide turns at ${i % 24} and that the boat leaves then. `;
    lines.push(
      `2-${who.toString(36).padStart(40, 'Zm9v')}==,,${ends},${at} UTC,,"${text.repeat(3)}",INBOX,No,No`,
    );
  }
  return lines.join('\n');
}

interface Stored {
  name: Buffer;
  method: number;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * An archive of a gigabyte: the two tables, and one stored entry that is a hole in the file and takes no room on disk.
 * Whoever reads that entry finds the wrong checksum.
 */
export function writeHugeArchive(path: string): void {
  const file = openSync(path, 'w');
  const entries: Stored[] = [];
  let at = 0;
  const put = (bytes: Buffer): void => {
    writeSync(file, bytes, 0, bytes.length, at);
    at += bytes.length;
  };
  const add = (name: string, content: Buffer | number): void => {
    const isHole = typeof content === 'number';
    const packed = isHole ? Buffer.alloc(0) : deflateRawSync(content);
    const entry: Stored = {
      name: Buffer.from(name),
      method: isHole ? 0 : 8,
      crc: isHole ? 1 : crc32(content),
      packed: isHole ? content : packed.length,
      size: isHole ? content : content.length,
      at,
    };
    entries.push(entry);
    put(header(entry, false));
    put(packed);
    if (isHole) at += content;
  };
  add('Connections.csv', Buffer.from(largeConnections(HUGE.people)));
  add('Media Files/holiday.mov', HUGE.otherBytes);
  add('messages.csv', Buffer.from(messagesCsv(HUGE.messages)));
  const directoryAt = at;
  for (const entry of entries) put(header(entry, true));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(at - directoryAt, 12);
  end.writeUInt32LE(directoryAt, 16);
  put(end);
  ftruncateSync(file, at);
  closeSync(file);
}

/** The header of an entry: the local one, or the longer one of the directory. */
function header({ name, method, crc, packed, size, at }: Stored, isInDirectory: boolean): Buffer {
  const bytes = Buffer.alloc(isInDirectory ? 46 : 30);
  bytes.writeUInt32LE(isInDirectory ? 0x02014b50 : 0x04034b50, 0);
  const from = isInDirectory ? 6 : 4;
  bytes.writeUInt16LE(20, from);
  bytes.writeUInt16LE(0x800, from + 2);
  bytes.writeUInt16LE(method, from + 4);
  bytes.writeUInt16LE(0x5c21, from + 8);
  bytes.writeUInt32LE(crc, from + 10);
  bytes.writeUInt32LE(packed, from + 14);
  bytes.writeUInt32LE(size, from + 18);
  bytes.writeUInt16LE(name.length, from + 22);
  if (isInDirectory) {
    bytes.writeUInt16LE(20, 4);
    bytes.writeUInt32LE(at, 42);
  }
  return Buffer.concat([bytes, name]);
}
