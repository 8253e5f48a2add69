/** How names, companies and titles are compared: letters as they are, without case, width and repeated spaces. */
export const comparable = (text: string): string =>
  text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
