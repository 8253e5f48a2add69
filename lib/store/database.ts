import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Person } from '../model/person';
import type { Post } from '../model/post';
import type { Question } from '../model/question';
import { fail, ok, type Result } from '../model/result';
import type { TaughtAnchor } from '../model/taught-anchor';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations';
import { newSalt } from './random';
import type * as Rows from './rows';

/** Everything that is kept, one table a kind. See `rows.ts` and `migrations/` for fields and indexes. */
export class EvenkeelDatabase extends Dexie {
  declare accounts: EntityTable<Rows.StoredAccount, 'id'>;
  declare observations: EntityTable<Rows.StoredObservation, 'key'>;
  declare people: EntityTable<Person, 'id'>;
  declare posts: EntityTable<Post, 'id'>;
  declare interactions: EntityTable<Rows.Interaction, 'id'>;
  declare dailyFigures: Table<Rows.DailyFigure, [string, string, string]>;
  declare demographics: EntityTable<Rows.Demographic, 'id'>;
  declare imports: EntityTable<Rows.ImportRecord, 'id'>;
  declare fileRows: EntityTable<Rows.FileRows, 'id'>;
  declare personChanges: EntityTable<Rows.PersonChange, 'id'>;
  declare readerHealth: EntityTable<Rows.StoredReaderHealth, 'readerId'>;
  declare companies: EntityTable<Rows.StoredCompany, 'id'>;
  declare receipts: EntityTable<Rows.Receipt, 'id'>;
  declare trustedLayouts: EntityTable<Rows.LayoutTrust, 'key'>;
  declare taughtAnchors: EntityTable<TaughtAnchor, 'key'>;
  declare documentViewers: EntityTable<Rows.DocumentViewer, 'id'>;
  declare unprovedReadings: EntityTable<Rows.UnprovedReading, 'id'>;
  declare questions: Table<Question, string, Question>;
  declare answers: EntityTable<Rows.StoredAnswer, 'id'>;
  declare goals: Table<Rows.StoredGoal, [string, string]>;
  declare corrections: EntityTable<Rows.CategoryCorrection, 'id'>;
  declare safelist: EntityTable<Rows.SafelistEntry, 'personId'>;
  declare notes: EntityTable<Rows.Note, 'personId'>;
  declare segments: EntityTable<Rows.Segment, 'id'>;
  declare drafts: EntityTable<Rows.Draft, 'id'>;
  declare reviewMarks: EntityTable<Rows.ReviewMark, 'personId'>;
  declare spikeAnswers: EntityTable<Rows.SpikeAnswer, 'id'>;
  declare adviceFollowUps: EntityTable<Rows.AdviceFollowUp, 'id'>;
  declare dismissals: EntityTable<Rows.Dismissal, 'id'>;
  declare tombstones: EntityTable<Rows.Tombstone, 'hash'>;
  declare dayConflicts: EntityTable<Rows.DayConflict, 'id'>;
  declare observationEdits: EntityTable<Rows.ObservationEdit, 'id'>;
  declare meta: EntityTable<Rows.MetaRow, 'key'>;

  constructor(name: string) {
    super(name);
    for (const { version, stores, upgrade } of MIGRATIONS) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
    this.on('populate', () => {
      void this.meta.bulkAdd([
        { key: 'generation', value: 1 },
        { key: 'salt', value: newSalt() },
      ]);
    });
    // Another context upgrades or deletes: whoever holds on would block it. `false` keeps Dexie's own handler away, which
    // would open again at the next call, past the check of the version.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

export const DATABASE_NAME = 'evenkeel';

/**
 * Opens the database, upgrading an older one.
 * @returns `newer-database` when a later version of the extension made it; it is left as it is
 */
export async function openDatabase(
  name: string = DATABASE_NAME,
): Promise<Result<EvenkeelDatabase, 'newer-database'>> {
  // Asked before opening: Dexie opens a newer database without complaint and adds its own tables to it.
  const databases = await indexedDB.databases();
  const installed = databases.find((database) => database.name === name)?.version ?? 0;
  // Dexie counts ten native versions to one of ours.
  if (Math.floor(installed / 10) > SCHEMA_VERSION) return fail('newer-database');
  const db = new EvenkeelDatabase(name);
  await db.open();
  return ok(db);
}
