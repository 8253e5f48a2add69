import { openDatabase } from '../../lib/store/database';

/**
 * Puts the scrubbed structure of the page a reader failed on into the clipboard, for a report.
 * @returns whether it is there now
 */
export async function copyStructureSample(readerId: string): Promise<boolean> {
  const opened = await openDatabase();
  if (!opened.ok) return false;
  try {
    const sample = (await opened.value.readerHealth.get(readerId))?.structureSample;
    if (!sample) return false;
    await navigator.clipboard.writeText(sample);
    return true;
  } catch {
    // The browser may refuse the clipboard; the dashboard shows the sample to be copied by hand.
    return false;
  } finally {
    opened.value.close();
  }
}
