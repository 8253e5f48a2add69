// Proves what Firefox's reviewers do: the sources zip, unpacked and built, gives the very bytes of the package beside it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { zip } from 'wxt';

const FOLDER = resolve('.cache', 'sources-check');
const UNPACKED = join(FOLDER, 'unpacked');

/** Files of a zip by path. */
async function filesOf(path: string): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(readFileSync(path))));
  const files = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  return files;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(UNPACKED, { recursive: true });
const archives = await zip({ browser: 'firefox', outDir: join(FOLDER, 'out') });
const [sources] = archives.filter((path) => path.endsWith('-sources.zip'));
const [packed] = archives.filter((path) => path.endsWith('-firefox.zip'));
if (!sources || !packed) throw new Error(`No sources zip among ${archives.join(', ')}`);

for (const [path, bytes] of await filesOf(sources)) {
  const target = resolve(UNPACKED, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
// The lock file is the same, so are the packages: a second `npm ci` would bring nothing new.
symlinkSync(resolve('node_modules'), join(UNPACKED, 'node_modules'), 'junction');
const wxt = resolve('node_modules', 'wxt', 'bin', 'wxt.mjs');
const { status } = spawnSync(process.execPath, [wxt, 'zip', '-b', 'firefox'], {
  cwd: UNPACKED,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (status !== 0) throw new Error('The unpacked sources do not build.');

const first = await filesOf(packed);
const again = await filesOf(join(UNPACKED, '.output', packed.split(/[\\/]/).at(-1) ?? ''));
const differing = [...new Set([...first.keys(), ...again.keys()])].filter((path) => {
  const [a, b] = [first.get(path), again.get(path)];
  return !a || !b || Buffer.compare(a, b) !== 0;
});
rmSync(FOLDER, { recursive: true, force: true });
if (differing.length > 0) {
  console.error(`Built from the sources zip, these files differ: ${differing.join(', ')}`);
  process.exitCode = 1;
} else {
  console.log(`${first.size} files built from the sources zip are the same, byte for byte.`);
}
