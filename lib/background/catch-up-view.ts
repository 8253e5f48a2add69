import { readGeneration } from '../store/generation';
import { LOCAL_KEYS, type LocalArea } from '../store/settings-store';
import type { OpenResult } from './open-when-needed';
import type { ViewPublisher } from './view-publisher';

/** A background killed between storing and showing left a view that is older than the database: shown again at the next start. */
export async function catchUpView(
  openDatabase: () => Promise<OpenResult>,
  area: Pick<LocalArea, 'get'>,
  view: ViewPublisher,
): Promise<void> {
  const opened = await openDatabase();
  if (!opened.ok) return;
  const stored = (await area.get([LOCAL_KEYS.generation]))[LOCAL_KEYS.generation];
  if (stored !== (await readGeneration(opened.value))) view.soon('counts');
}
