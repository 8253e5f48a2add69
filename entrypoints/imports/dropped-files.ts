import type { InputFile } from '../../lib/imports';
import { fail, ok, type Result } from '../../lib/model/result';

/** An unpacked archive holds a few dozen files; somebody's whole disk is a mistake. */
const MAX_FILES = 20_000;

/** Files as an input gives them, with the folder they were picked with. */
export const pickedFiles = (files: readonly File[]): InputFile[] =>
  files.map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));

/**
 * Everything that was dropped, folders walked through. Its first step has to run within the drop event: afterwards the
 * browser has let go of the items.
 * @returns `tooMany`, or `unreadable` when the browser refuses to open something
 */
export async function droppedFiles(
  dropped: DataTransfer,
): Promise<Result<InputFile[], 'tooMany' | 'unreadable'>> {
  const plain = [...dropped.files];
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return ok(pickedFiles(plain));
  const found: InputFile[] = [];
  try {
    const waiting = entries;
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      if (found.length + waiting.length > MAX_FILES) return fail('tooMany');
      if (isDirectory(entry)) waiting.push(...(await entriesOf(entry)));
      else found.push({ path: entry.fullPath.replace(/^\//, ''), blob: await fileOf(entry) });
    }
  } catch {
    return fail('unreadable');
  }
  return ok(found);
}

const isDirectory = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry =>
  entry.isDirectory;

const fileOf = (entry: FileSystemEntry): Promise<File> =>
  new Promise((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));

/** A directory is read in portions; an empty one is the end. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return all;
    all.push(...portion);
    if (all.length > MAX_FILES) return all;
  }
}

export { MAX_FILES };
