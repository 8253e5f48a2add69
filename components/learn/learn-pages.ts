/** Short pages, in reading order; a score's page has the name of the score. */
export const LEARN_PAGES = [
  { id: 'difference', paragraphs: 3, isScore: false },
  { id: 'eachCan', paragraphs: 4, isScore: false },
  { id: 'howMany', paragraphs: 4, isScore: false },
  { id: 'counted', paragraphs: 4, isScore: false },
  { id: 'balance', paragraphs: 3, isScore: true },
  { id: 'relevance', paragraphs: 3, isScore: true },
  { id: 'engagement', paragraphs: 3, isScore: true },
  { id: 'quality', paragraphs: 2, isScore: true },
  { id: 'opportunity', paragraphs: 3, isScore: true },
  { id: 'authenticity', paragraphs: 3, isScore: true },
  { id: 'health', paragraphs: 3, isScore: true },
] as const;

export type LearnPage = (typeof LEARN_PAGES)[number];
