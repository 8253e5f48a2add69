import { build } from 'vite';
import type { Rolldown } from 'vite';

/** One script for a page from the production sources, run for what it puts on the global object. */
export async function bundleForPage(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'lab' } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
