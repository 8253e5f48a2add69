import { shortened } from '../clean-text';
import { MAX_TEXT_CHARS } from '../limits';
import { linkUrn } from '../link-urn';
import { oneRowALine, type TableDefinition } from '../table-definition';

/**
 * LinkedIn quotes every paragraph of a post on its own before it quotes the cell, so each line break is left with a
 * quote before and after it. Only quotes that stand where such a break puts them are taken away.
 */
function withoutParagraphQuotes(text: string): string {
  if (!text.includes('\n')) return text;
  return text.replace(/"\n"/g, '\n').replace(/\n"$/, '').trim();
}

/** Shares.csv: the person's own posts; in 2018 with titles and in UTF-16. */
export const SHARES: TableDefinition<'shares'> = {
  kind: 'shares',
  fileName: 'Shares.csv',
  columns: {
    date: ['Date'],
    link: ['ShareLink', 'Share Link'],
    commentary: ['ShareCommentary', 'Share Commentary'],
    sharedUrl: ['SharedURL', 'SharedUrl', 'Shared URL'],
    mediaUrl: ['MediaURL', 'MediaUrl', 'Media URL'],
    visibility: ['Visibility'],
    title: ['Share Title'],
    description: ['Share Description'],
    type: ['Type'],
  },
  required: ['date', 'link', 'commentary'],
  dates: {
    date: (row, ms) => {
      row.sharedAtMs = ms;
    },
  },
  open: oneRowALine<'shares'>((cells) => ({
    sharedAtMs: null,
    urn: linkUrn(cells.text('link')),
    text: shortened(withoutParagraphQuotes(cells.lines('commentary')), MAX_TEXT_CHARS),
    hasLink: cells.text('sharedUrl') !== '',
    hasMedia: cells.text('mediaUrl') !== '',
    visibility: cells.text('visibility'),
  })),
};
