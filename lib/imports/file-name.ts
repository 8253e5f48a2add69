import { headerName } from './header-name';

/** The last part of a path: backslashes come from archives packed on Windows. */
export const baseName = (path: string): string => path.split(/[/\\]/).pop() ?? path;

/** The ending without dot, lower case; empty without one. */
export function extensionOf(path: string): string {
  const [, extension = ''] = /\.([a-z0-9]{1,5})$/i.exec(baseName(path)) ?? [];
  return extension.toLowerCase();
}

/**
 * What a file is called, however it is written: "Ad_Targeting.csv", "Ad Targeting (1).csv" and "AdTargeting_2.CSV" are
 * all "adtargeting".
 */
export function fileNameHint(path: string): string {
  const bare = baseName(path)
    .replace(/(?:\.(?:csv|tsv|txt|xlsx?|zip))+$/i, '')
    .replace(/(?:\s*\(\d+\)|\s+-\s+copy|_\d{1,3})+$/i, '');
  return headerName(bare);
}
