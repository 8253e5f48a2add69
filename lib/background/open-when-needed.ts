import type { Result } from '../model/result';
import { openDatabase, type EvenkeelDatabase } from '../store/database';

export type OpenResult = Result<EvenkeelDatabase, 'newer-database'>;

/**
 * One open database for all events of this life of the background. It is opened again when another context made it close,
 * for an upgrade or a deletion, and after a failure.
 */
export function openWhenNeeded(
  open: () => Promise<OpenResult> = openDatabase,
): () => Promise<OpenResult> {
  let opening: Promise<OpenResult> | undefined;

  const reopen = (): Promise<OpenResult> => {
    const attempt = open();
    opening = attempt;
    attempt.catch(() => {
      if (opening === attempt) opening = undefined;
    });
    return attempt;
  };

  return async () => {
    const known = await opening?.catch(() => undefined);
    return known?.ok === true && known.value.isOpen() ? known : reopen();
  };
}
