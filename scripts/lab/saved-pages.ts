import { readFile, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A page saved on disk: its HTML, the address it came from, and documents of its frames by path. */
export interface SavedPage {
  file: string;
  url: string;
  html: string;
  /** UTC epoch of the capture; `null` when the description names none. */
  capturedAtMs: number | null;
  frames: Record<string, string>;
  /** What a correct reader says, as the description has it. */
  expect: unknown;
}

interface Description {
  url?: unknown;
  at?: unknown;
  frames?: unknown;
  expect?: unknown;
}

async function describe(file: string): Promise<Description> {
  for (const name of [file.replace(/\.html?$/, '.json'), join(dirname(file), 'expected.json')]) {
    const text = await readFile(name, 'utf8').catch(() => undefined);
    if (text !== undefined) return JSON.parse(text) as Description;
  }
  return {};
}

async function readFrames(file: string, frames: unknown): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [path, name] of Object.entries(frames ?? {})) {
    found[path] = await readFile(join(dirname(file), String(name)), 'utf8');
  }
  const beside = await readFile(join(dirname(file), 'preload.html'), 'utf8').catch(() => undefined);
  if (beside !== undefined) found['/preload/'] ??= beside;
  return found;
}

/**
 * Saved pages below these paths in order of name; folders are walked.
 * @param given - address and time for pages without a description
 * @throws when a path does not exist, a description is no JSON or a page has no address
 */
export async function* savedPages(
  paths: readonly string[],
  given: { url?: string | undefined; atMs?: number | undefined } = {},
): AsyncGenerator<SavedPage> {
  for (const path of paths) {
    const found = await stat(path).catch(() => undefined);
    if (!found) throw new Error(`${path}: no such file or folder.`);
    if (found.isDirectory()) {
      const names = (await readdir(path, { withFileTypes: true }))
        .filter((e) => e.isDirectory() || (/\.html?$/.test(e.name) && e.name !== 'preload.html'))
        .map((e) => join(path, e.name));
      yield* savedPages(names.sort(), given);
      continue;
    }
    const description = await describe(path);
    const url = given.url ?? description.url;
    if (typeof url !== 'string') {
      throw new Error(`${path}: no address. Give --url, or put a .json with "url" beside it.`);
    }
    const at = typeof description.at === 'string' ? Date.parse(description.at) : NaN;
    yield {
      file: path,
      url,
      html: await readFile(path, 'utf8'),
      capturedAtMs: given.atMs ?? (Number.isNaN(at) ? null : at),
      frames: await readFrames(path, description.frames),
      expect: description.expect,
    };
  }
}
