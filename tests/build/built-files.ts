import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type BuildTarget = 'chrome' | 'firefox';
export const BUILD_TARGETS: readonly BuildTarget[] = ['chrome', 'firefox'];

/** Folder that `npm run build` writes a target to. */
export const buildFolder = (target: BuildTarget): string => join('.output', `${target}-mv3`);

/** @throws with what to run when there is no build */
export function readBuilt(target: BuildTarget, path: string): string {
  const file = join(buildFolder(target), path);
  if (!existsSync(file)) throw new Error(`${file} is missing: run "npm run build" first`);
  return readFileSync(file, 'utf8');
}

/** Paths of all files of a build, relative to its folder, with `/`. */
export const builtFiles = (target: BuildTarget): string[] =>
  readdirSync(buildFolder(target), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(buildFolder(target).length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** A script and everything it imports statically. */
export const withImports = (target: BuildTarget, script: string): string[] =>
  reach(target, [script]);

/** The scripts a page loads before it can draw: its own and everything those import statically. */
export const firstScripts = (target: BuildTarget, page: string): string[] =>
  reach(
    target,
    [...readBuilt(target, page).matchAll(/<script[^>]*\bsrc="\/?([^"]+)"/g)].map(([, src]) => src!),
  );

function reach(target: BuildTarget, scripts: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readBuilt(target, path);
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g))
      visit(join(path, '..', from!).replaceAll('\\', '/'));
  };
  scripts.forEach(visit);
  return [...found];
}
