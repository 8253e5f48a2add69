import { readFiles, type InputFile } from '../../../lib/imports';
import type { ImportResult } from '../../../lib/model/import-result';

type Content = string | Uint8Array | Blob;

/** A file as a browser hands it over. */
export const inputFile = (path: string, content: Content): InputFile => ({
  path,
  blob: content instanceof Blob ? content : new Blob([content as string]),
});

/** Imports one file. */
export const readOne = (path: string, content: Content): Promise<ImportResult> =>
  readFiles([inputFile(path, content)], { messages: true });

/** Kind and message key of every report, in order. */
export const outcomes = ({ files }: ImportResult): string[] =>
  files.map(({ name, kind, skipped }) => `${name}: ${kind}${skipped ? ` (${skipped.key})` : ''}`);
