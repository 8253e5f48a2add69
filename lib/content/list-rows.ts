import type { RawPerson } from '../model/reading';
import type { PageSelectors } from './page-selectors';
import { inSlices } from './timing';

/** People a message may carry: few enough to serialise within a slice. */
const BATCH = 50;

/** Past this many added pieces the document is searched once instead. */
const MAX_ROOTS = 2_000;

/** The rows of one list page, each read once. */
export interface ListRows {
  /** Remembers what was added. Called from the mutation observer, so it only pushes. */
  added(records: readonly MutationRecord[]): void;
  /** Reads all rows that stand on the page now, those seen before left out. */
  rescan(): void;
  /** Reads what was added since, in slices. Overlapping calls join the running one. */
  drain(signal: AbortSignal): Promise<void>;
}

/** Reads a growing list in time linear in its length. `onBatch` gets at most 50 people. */
export function readListRows(
  document: Document,
  selectors: PageSelectors,
  readerId: string,
  onBatch: (people: RawPerson[]) => void,
): ListRows {
  const seen = new Set<string>();
  const rows: Element[] = [];
  let roots: ParentNode[] = [];
  let batch: RawPerson[] = [];
  let isDraining = false;

  const sendBatch = (): void => {
    const people = batch;
    batch = [];
    if (people.length > 0) onBatch(people);
  };

  const readRow = (row: Element): void => {
    const person = row.isConnected ? selectors.person(readerId, row) : undefined;
    if (!person || seen.has(person.href)) return;
    seen.add(person.href);
    batch.push(person);
    if (batch.length >= BATCH) sendBatch();
  };

  const takeRoots = (): ParentNode[] => {
    const taken = roots.length > MAX_ROOTS ? [document] : roots;
    roots = [];
    return taken;
  };

  const findRows = (root: ParentNode): void => {
    if (!root.isConnected) return;
    for (const row of selectors.rows(readerId, root)) rows.push(row);
  };

  return {
    added(records) {
      for (const record of records) {
        for (const node of record.addedNodes) {
          if (node.nodeType === Node.ELEMENT_NODE && roots.length <= MAX_ROOTS) {
            roots.push(node as Element);
          }
        }
      }
    },
    rescan() {
      rows.length = 0;
      roots = [document];
    },
    async drain(signal) {
      if (isDraining) return;
      isDraining = true;
      while (roots.length > 0 && !signal.aborted) {
        await inSlices(takeRoots(), signal, findRows);
        await inSlices(rows, signal, readRow);
      }
      isDraining = false;
      if (!signal.aborted) sendBatch();
    },
  };
}
