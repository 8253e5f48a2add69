import { baseName, fileNameHint } from './file-name';
import type { ImportResult } from '../model/import-result';
import type { Phrase } from '../model/score';

/**
 * What the person may have expected and is not there. LinkedIn sends a first archive after minutes and a second one up to
 * two days later, and the first need not hold the connections.
 */
export function missingFiles({ files, tables, analytics, postAnalytics }: ImportResult): Phrase[] {
  const names = files.map(({ name }) => name);
  const fromArchive = names.some((name) => /\.zip\//i.test(name)) || tables.length >= 3;
  const hasConnections = tables.some(({ kind }) => kind === 'connections');
  // It is there and could not be read: its own report says why.
  const isRefused = names.some((name) => fileNameHint(name) === 'connections');
  if (
    hasConnections ||
    isRefused ||
    !fromArchive ||
    analytics.length + postAnalytics.length > files.length
  )
    return [];
  const isBasic = names.some((name) =>
    baseName(name.split('/')[0] ?? '')
      .toLowerCase()
      .startsWith('basic_'),
  );
  return [
    { key: isBasic ? 'imports.advice.basicArchive' : 'imports.advice.noConnections', params: {} },
  ];
}
