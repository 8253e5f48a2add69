import { describe, expect, it } from 'vitest';
import { readFiles, rowsOf } from '../../../lib/imports';
import { MAX_ENTRIES } from '../../../lib/imports/limits';
import { buildZip, bytesOf } from './build-archive';
import { inputFile, outcomes, readOne } from './read';

const CONNECTIONS =
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nRobin,Doe,https://www.linkedin.com/in/robin,,Acme,Chef,05 Nov 2023\n';
const SKILLS = 'Name\nPatience\n';

describe('archives', () => {
  it('reads sizes behind each entry, zip64, stored entries and names beyond ASCII', async () => {
    for (const options of [
      {},
      { zip64: true },
      { level: 0 },
      { dataDescriptor: false },
      { useUnicodeFileNames: false },
    ]) {
      const zip = await buildZip([['Réseau/Connections – 接続.csv', CONNECTIONS]], options);
      const result = await readOne('export.zip', zip);
      expect(outcomes(result), JSON.stringify(options)).toEqual([
        'export.zip/Réseau/Connections – 接続.csv: connections',
      ]);
      expect(rowsOf(result, 'connections')?.[0]?.slug).toBe('robin');
    }
  });

  it('reads an archive in an archive, and refuses one too many', async () => {
    const one = await buildZip([['Connections.csv', CONNECTIONS]]);
    const two = await buildZip([['inner.zip', one]]);
    const four = await buildZip([['3.zip', await buildZip([['2.zip', two]])]]);
    expect(rowsOf(await readOne('a.zip.zip', two), 'connections')).toHaveLength(1);
    const deep = await readOne('deep.zip', four);
    expect(rowsOf(deep, 'connections')).toBeNull();
    expect(outcomes(deep).join()).toContain('imports.archive.tooDeep');
  });

  it('takes several parts, folders and single files together, and the same file once', async () => {
    const zip = await buildZip([
      ['Connections.csv', CONNECTIONS],
      ['Skills.csv', SKILLS],
    ]);
    const result = await readFiles(
      [
        inputFile('Complete.zip', zip),
        inputFile('Export/Connections.csv', CONNECTIONS),
        inputFile('Export/Skills.csv', `${SKILLS}Rowing\n`),
      ],
      { messages: true },
    );
    expect(outcomes(result)).toEqual([
      'Complete.zip/Connections.csv: connections',
      'Complete.zip/Skills.csv: skills',
      'Export/Connections.csv: connections (imports.file.repeated)',
      'Export/Skills.csv: skills',
    ]);
    expect(rowsOf(result, 'connections')).toHaveLength(1);
  });

  it('never opens what it must not, and says so', async () => {
    const secret =
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers\nx,Kim,Doe,,,kim@corp.example,555\n';
    const names = [
      'Contacts.csv',
      'Imported Contacts.csv',
      'Logins.csv',
      'Login Attempts.csv',
      'Security Challenges.csv',
      'Receipts_v2.csv',
      'PhoneNumbers.csv',
      'Phone Numbers.csv',
      'Whatsapp Phone Numbers.csv',
      'Private_identity_asset.csv',
      'Verifications/Verifications.csv',
      'Email Addresses.csv',
    ];
    const zip = await buildZip(
      [
        ...names.map((name) => [name, secret] as const),
        ['Connections.csv', CONNECTIONS],
        ['Photo.jpg', new Uint8Array(3_000_000)],
      ],
      { level: 0 },
    );
    const opened: string[] = [];
    const watched = watchReads(zip, (text) => opened.push(text));
    const result = await readOne('a.zip', watched);
    expect(outcomes(result).filter((line) => line.includes('imports.file.protected'))).toHaveLength(
      names.length,
    );
    expect(opened.some((text) => text.includes('Robin,Doe'))).toBe(true);
    expect(opened.some((text) => text.includes('kim@corp.example'))).toBe(false);
    expect(outcomes(await readOne('renamed.csv', secret))).toEqual([
      'renamed.csv: protected (imports.file.addressBook)',
    ]);
  });

  it('leaves messages alone unless they are wanted, and litter unmentioned', async () => {
    const messages =
      'CONVERSATION ID,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n1,A,B,2024-01-01 10:00:00 UTC,,hello,INBOX\n';
    const zip = await buildZip([
      ['messages.csv', messages],
      ['__MACOSX/._messages.csv', 'x'],
      ['.DS_Store', 'x'],
      ['renamed.csv', messages],
      ['guide_messages.csv', messages],
    ]);
    const result = await readFiles([inputFile('a.zip', zip)], { messages: false });
    expect(outcomes(result)).toEqual([
      'a.zip/messages.csv: messages (imports.file.messagesOff)',
      'a.zip/renamed.csv: messages (imports.file.messagesOff)',
      'a.zip/guide_messages.csv: unused (imports.file.unused)',
    ]);
    expect(JSON.stringify(await readOne('a.zip', zip))).not.toContain('hello');
  });

  it('refuses names that point out of the archive', async () => {
    const zip = await buildZip([
      ['../../Connections.csv', CONNECTIONS],
      ['Skills.csv', SKILLS],
    ]);
    expect(outcomes(await readOne('a.zip', zip))).toEqual([
      'a.zip/Skills.csv: skills',
      'a.zip: archive (imports.archive.unsafeNames)',
    ]);
  });

  it('stops at a bomb before it goes off', async () => {
    const filler = Array.from({ length: 16 }, () => 'a'.repeat(2 ** 20));
    const zip = await buildZip([['Connections.csv', new Blob([CONNECTIONS, '\n', ...filler])]]);
    expect(zip.size).toBeLessThan(50_000);
    expect(outcomes(await readOne('bomb.zip', zip))).toEqual([
      'bomb.zip/Connections.csv: unknown (imports.archive.bomb)',
    ]);
  });

  it('refuses locked, cut and emptied archives', async () => {
    const locked = await buildZip([['Connections.csv', CONNECTIONS]], { password: 'x' });
    const refused = await readOne('a.zip', locked);
    expect(outcomes(refused).join()).toContain('imports.archive.encrypted');
    expect(refused.advice).toEqual([]);
    const bytes = await bytesOf(await buildZip([['Connections.csv', CONNECTIONS]]));
    expect(outcomes(await readOne('a.zip', bytes.slice(0, -30)))).toEqual([
      'a.zip: unknown (imports.archive.damaged)',
    ]);
    expect(outcomes(await readOne('a.zip', await buildZip([])))).toEqual([
      'a.zip: archive (imports.archive.empty)',
    ]);
  });

  it('notices a single flipped bit in the data', async () => {
    const bytes = await bytesOf(await buildZip([['Connections.csv', CONNECTIONS]], { level: 0 }));
    const at = new TextDecoder('latin1').decode(bytes).indexOf('Chef');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    expect(outcomes(await readOne('a.zip', bytes))).toEqual([
      'a.zip/Connections.csv: unknown (imports.archive.damaged)',
    ]);
  });

  it('refuses a directory with more entries than any export', async () => {
    const zip = forgedDirectory(MAX_ENTRIES + 1);
    expect(outcomes(await readOne('a.zip', zip))).toEqual([
      'a.zip: unknown (imports.archive.tooManyEntries)',
    ]);
  });

  it('reads a gigabyte of pictures by its directory alone', async () => {
    const zip = await bytesOf(await buildZip([['Connections.csv', CONNECTIONS]]));
    let bytesRead = 0;
    const huge = behindZeros(2 ** 30, zip, (length) => (bytesRead += length));
    const result = await readOne('a.zip', huge);
    expect(rowsOf(result, 'connections')).toHaveLength(1);
    expect(bytesRead).toBeLessThan(2 ** 21);
  });

  it('says what a first, small archive lacks and how to get it', async () => {
    const zip = await buildZip([['Skills.csv', SKILLS]]);
    const basic = await readOne('Basic_LinkedInDataExport_07-11-2023.zip', zip);
    expect(basic.advice.map(({ key }) => key)).toEqual(['imports.advice.basicArchive']);
    expect(basic.files[0]?.writtenOn).toBe('2023-07-11');
    expect((await readOne('x.zip', zip)).advice.map(({ key }) => key)).toEqual([
      'imports.advice.noConnections',
    ]);
    expect((await readOne('x.csv', CONNECTIONS)).advice).toEqual([]);
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    const zip = await buildZip([
      ['Connections.csv', CONNECTIONS],
      ['Skills.csv', SKILLS],
    ]);
    const run = readFiles([inputFile('a.zip', zip)], {
      messages: true,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(run).rejects.toThrow('enough');
  });

  it('tells how far it has come', async () => {
    const zip = await buildZip([
      ['Connections.csv', CONNECTIONS],
      ['Skills.csv', SKILLS],
    ]);
    const seen: number[] = [];
    await readFiles([inputFile('a.zip', zip)], {
      messages: true,
      onProgress: ({ bytesRead, bytesTotal, fileCount }) => {
        expect(fileCount).toBe(2);
        expect(bytesTotal).toBe(CONNECTIONS.length + SKILLS.length);
        seen.push(bytesRead);
      },
    });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(CONNECTIONS.length + SKILLS.length);
  });
});

/** An archive that is nothing but its directory: so many entries, all of them the same. */
function forgedDirectory(count: number): Uint8Array<ArrayBuffer> {
  const local = [0x50, 0x4b, 3, 4, ...Array<number>(26).fill(0)];
  const record = [0x50, 0x4b, 1, 2, ...Array<number>(42).fill(0), 0x78];
  record[28] = 1;
  const size = record.length * count;
  const bytes = new Uint8Array(local.length + size + 22);
  bytes.set(local);
  for (let i = 0; i < count; i++) bytes.set(record, local.length + i * record.length);
  const end = new DataView(bytes.buffer, local.length + size);
  end.setUint32(0, 0x504b0506);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, local.length, true);
  return bytes;
}

/** A blob that tells what is read from it. */
function watchReads(blob: Blob, tell: (text: string) => void): Blob {
  return new Proxy(blob, {
    get(target, key) {
      if (key === 'slice')
        return (from: number, to: number) => watchReads(target.slice(from, to), tell);
      if (key === 'arrayBuffer') {
        return async () => {
          const buffer = await target.arrayBuffer();
          tell(new TextDecoder('latin1').decode(buffer));
          return buffer;
        };
      }
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** A blob with so many zero bytes before its content, none of which exists. */
function behindZeros(
  zeros: number,
  content: Uint8Array<ArrayBuffer>,
  tell: (length: number) => void,
): Blob {
  const view = (from: number, to: number): Blob => {
    const part = {
      size: Math.max(0, to - from),
      slice: (a = 0, b = to - from) => view(from + a, Math.min(to, from + b)),
      arrayBuffer: () => {
        tell(to - from);
        const bytes = new Uint8Array(to - from);
        bytes.set(from === 0 ? [0x50, 0x4b, 3, 4].slice(0, to) : []);
        const start = Math.max(from, zeros);
        if (to > start) bytes.set(content.subarray(start - zeros, to - zeros), start - from);
        return Promise.resolve(bytes.buffer);
      },
    };
    return Object.setPrototypeOf(part, Blob.prototype) as Blob;
  };
  return view(0, zeros + content.length);
}
