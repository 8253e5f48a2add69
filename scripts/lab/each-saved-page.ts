import { PageLab } from './page-lab';
import { savedPages, type SavedPage } from './saved-pages';

/** What the lab commands on saved pages are told on the command line. */
export interface SavedPageOptions {
  paths: string[];
  url: string | undefined;
  /** ISO instant that stands for the capture. */
  at: string | undefined;
  usage: string;
}

/**
 * Opens the lab, hands it every saved page in turn, and closes it whatever happens.
 * @param end - what is said when all pages were read
 * @returns the exit code; the reason of a failure goes to stderr
 */
export async function eachSavedPage(
  { paths, url, at, usage }: SavedPageOptions,
  act: (lab: PageLab, page: SavedPage) => Promise<void>,
  end: () => void = () => undefined,
): Promise<number> {
  const atMs = at === undefined ? undefined : Date.parse(at);
  if (paths.length === 0 || Number.isNaN(atMs)) {
    console.error(usage);
    return 2;
  }
  const lab = await PageLab.open();
  try {
    for await (const page of savedPages(paths, { url, atMs })) await act(lab, page);
    end();
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await lab.close();
  }
}
