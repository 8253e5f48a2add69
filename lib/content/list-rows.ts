import type { RawPerson } from '../model/reading';
import type { ListSelectors } from './page-selectors';
import { inSlices } from './timing';

/** People a message may carry: few enough to serialise within a slice. */
const BATCH = 100;

/** Past this many added pieces the document is searched once instead. */
const MAX_ROOTS = 2_000;

/** No row is built deeper than this. */
const ROW_DEPTH = 16;

/** `Node.ELEMENT_NODE`. */
const ELEMENT = 1;

/** The rows of one list page, each read once. */
export interface ListRows {
  /**
   * Remembers what was added. Called from the mutation observer, so it does little.
   * @returns whether the list only grew or changed inside its rows, which says nothing new about the rest of the page
   */
  note(records: readonly MutationRecord[]): boolean;
  /** Reads all rows that stand on the page now, those seen before left out. */
  rescan(): void;
  /** Reads what was added since, in slices. Overlapping calls join the running one. */
  drain(signal: AbortSignal): Promise<void>;
}

/**
 * Reads a growing list in time linear in its length.
 * @param onBatch - gets at most 100 people
 * @param whenRoom - resolves when more batches may come, so that none is dropped on the way
 */
export function readListRows(
  document: Document,
  list: ListSelectors,
  onBatch: (people: RawPerson[]) => void,
  whenRoom: () => Promise<void>,
): ListRows {
  const seen = new Set<string>();
  const rows: Element[] = [];
  /** What rows stand in. */
  const containers = new WeakSet<Node>();
  let roots: ParentNode[] = [];
  let batch: RawPerson[] = [];
  let lastRead: Element | undefined;
  let isDraining = false;

  const sendBatch = (): void => {
    const people = batch;
    batch = [];
    if (people.length > 0) onBatch(people);
  };

  const readRow = (row: Element): void => {
    // A row inside the row of a person is a part of it.
    if (!row.isConnected || lastRead?.contains(row)) return;
    const person = list.person(row);
    if (!person) return;
    lastRead = row;
    containers.add(row.parentNode as Node);
    if (seen.has(person.href)) return;
    seen.add(person.href);
    batch.push(person);
    if (batch.length >= BATCH) sendBatch();
  };

  const findRows = (root: ParentNode): void => {
    if (!root.isConnected) return;
    // The common case, without asking where the list stands: one more row beside the others.
    if (containers.has(root.parentNode as Node) && list.isRow(root as Element)) {
      rows.push(root as Element);
    } else for (const row of list.rows(root)) rows.push(row);
  };

  const isInRow = (node: Node): boolean => {
    for (let at = node.parentNode, i = 0; at && i < ROW_DEPTH; at = at.parentNode, i += 1) {
      if (containers.has(at)) return true;
    }
    return false;
  };

  return {
    note(records) {
      let isGrowth = true;
      for (const record of records) {
        const { target, removedNodes } = record;
        const grew = removedNodes.length === 0 && containers.has(target);
        isGrowth &&= grew || isInRow(target);
        for (const node of record.addedNodes) {
          if (node.nodeType === ELEMENT && roots.length <= MAX_ROOTS) roots.push(node as Element);
        }
      }
      return isGrowth;
    },
    rescan() {
      rows.length = 0;
      roots = [document];
    },
    async drain(signal) {
      if (isDraining) return;
      isDraining = true;
      lastRead = undefined;
      while (roots.length > 0 && !signal.aborted) {
        const added = roots.length > MAX_ROOTS ? [document] : roots;
        roots = [];
        await inSlices(added, signal, findRows);
        await inSlices(rows, signal, readRow, whenRoom);
      }
      isDraining = false;
      if (!signal.aborted) sendBatch();
    },
  };
}
