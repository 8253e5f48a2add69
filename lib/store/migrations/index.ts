import type { Transaction } from 'dexie';
import { STORES_V1 } from './v1';
import { STORES_V2 } from './v2';

/** One step from the version before. `upgrade` changes rows; it may not import the app, so that old code keeps its meaning. */
export interface Migration {
  version: number;
  stores: Record<string, string>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}

/** Every version there ever was, oldest first. */
export const MIGRATIONS: readonly Migration[] = [
  { version: 1, stores: STORES_V1 },
  { version: 2, stores: STORES_V2 },
];

/** The version this code reads and writes. */
export const SCHEMA_VERSION = MIGRATIONS.length;
