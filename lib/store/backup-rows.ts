import * as v from 'valibot';
import { GOAL_NAMES } from '../model/goal';
import { SCORE_NAMES } from '../model/score';
import { PAGE_IDS } from '../model/reading';
import { CATEGORY_DIMENSIONS } from '../model/network-facts';
import { company, person, post } from './backup-network-rows';
import { fileRows, importRecord, personChange } from './backup-import-rows';
import { answer, question } from './backup-question-rows';
import {
  count,
  day,
  id,
  importId,
  list,
  metric,
  ms,
  observation,
  share,
  text,
  whole,
  windowDays,
} from './backup-fields';

const points = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

const account = v.strictObject({
  id,
  label: text,
  aliases: list(id),
  createdAtMs: ms,
  origin: v.picklist(['page', 'file', 'typed']),
  lastProvedAtMs: v.nullable(ms),
});

/** The rows of every table that a backup holds, as this version writes them. */
export const BACKUP_ROWS = {
  accounts: account,
  observations: observation,
  people: person,
  companies: company,
  posts: post,
  interactions: v.strictObject({
    id,
    accountId: id,
    personId: v.nullable(id),
    kind: v.picklist([
      'message',
      'reaction',
      'comment',
      'endorsement',
      'recommendation',
      'invitation',
    ]),
    direction: v.picklist(['in', 'out']),
    day,
    atMs: v.nullable(ms),
    importId,
    slug: v.nullable(text),
    name: text,
    hasNote: v.nullable(v.boolean()),
  }),
  dailyFigures: v.strictObject({
    accountId: id,
    day,
    metric: v.picklist(['impressions', 'engagements', 'newFollowers']),
    value: v.pipe(v.number(), v.finite()),
    importId: id,
  }),
  demographics: v.strictObject({
    id,
    accountId: id,
    day,
    of: v.picklist(['audience', 'content']),
    category: text,
    value: text,
    shareLow: share,
    shareHigh: share,
    importId: id,
  }),
  imports: importRecord,
  fileRows,
  personChanges: personChange,
  readerHealth: v.strictObject({
    readerId: id,
    pageId: v.picklist(PAGE_IDS),
    readerVersion: whole,
    lastVisitAtMs: ms,
    lastSuccessAtMs: v.nullable(ms),
    failingSinceMs: v.nullable(ms),
    report: list(
      v.strictObject({
        field: text,
        found: v.union([
          v.picklist(['missing', 'unparsable', 'contradiction']),
          v.custom<`selector ${number}`>(
            (found) => typeof found === 'string' && /^selector \d+$/.test(found),
            'is no way of finding',
          ),
        ]),
      }),
    ),
    structureSample: v.nullable(text),
    lastDenied: v.nullable(v.strictObject({ metric, layout: text, lang: text, atMs: ms })),
  }),
  trustedLayouts: v.strictObject({
    key: id,
    isTrusted: v.boolean(),
    decidedAtMs: ms,
    denied: v.nullable(v.strictObject({ low: count, high: v.nullable(count) })),
  }),
  taughtAnchors: v.strictObject({
    key: id,
    readerId: id,
    metric,
    layout: v.picklist(['ember', 'sdui', 'unknown']),
    path: id,
    confirmedIn: list(id),
    proposedAtMs: ms,
    forgottenAtMs: v.nullable(ms),
  }),
  questions: question,
  answers: v.strictObject({ id, question, answer, answeredAtMs: ms }),
  goals: v.strictObject({
    accountId: id,
    name: v.picklist(GOAL_NAMES),
    band: v.strictObject({ low: v.number(), high: v.number() }),
    weights: v.strictObject({
      balance: share,
      relevance: share,
      engagement: share,
      quality: share,
      opportunity: share,
    }),
    responseShare: share,
    deciderHalf: v.pipe(v.number(), v.minValue(1)),
    targets: list(
      v.strictObject({
        dimension: v.picklist(CATEGORY_DIMENSIONS),
        values: list(text),
        need: v.picklist(['must', 'nice']),
        weight: v.number(),
      }),
    ),
  }),
  corrections: v.strictObject({
    id,
    accountId: id,
    scope: v.picklist(['person', 'company', 'title']),
    subject: text,
    dimension: text,
    value: text,
    correctedAtMs: ms,
  }),
  safelist: v.strictObject({ personId: id, accountId: id, addedAtMs: ms }),
  notes: v.strictObject({ personId: id, accountId: id, text, writtenAtMs: ms }),
  segments: v.strictObject({ id, accountId: id, name: text, filter: v.unknown(), createdAtMs: ms }),
  drafts: v.strictObject({
    id,
    accountId: id,
    segmentId: v.nullable(id),
    text,
    donePersonIds: list(id),
    changedAtMs: ms,
  }),
  reviewMarks: v.strictObject({
    personId: id,
    accountId: id,
    verdict: v.picklist(['keep', 'later']),
    markedAtMs: ms,
  }),
  spikeAnswers: v.strictObject({
    id,
    accountId: id,
    metric: v.picklist(['followers', 'connections']),
    from: day,
    to: day,
    answer: v.picklist(['viral', 'event', 'other', 'unknown']),
    note: text,
    answeredAtMs: ms,
  }),
  adviceFollowUps: v.strictObject({
    id,
    accountId: id,
    adviceId: id,
    doneAtMs: ms,
    score: v.picklist(SCORE_NAMES),
    scoreBefore: v.nullable(points),
    scoreAfter: v.nullable(points),
    checkedAtMs: v.nullable(ms),
  }),
  dismissals: v.strictObject({ id, accountId: id, dismissedAtMs: ms, untilMs: ms }),
  tombstones: v.strictObject({ hash: id, forgottenAtMs: ms }),
  dayConflicts: v.strictObject({
    id,
    accountId: id,
    metric,
    windowDays,
    day,
    keys: v.strictTuple([id, id]),
    notedAtMs: ms,
  }),
  observationEdits: v.strictObject({
    id,
    key: id,
    before: observation,
    replacedBy: v.nullable(id),
    reason: text,
    editedAtMs: ms,
  }),
  meta: v.variant('key', [
    v.strictObject({ key: v.literal('generation'), value: whole }),
    v.strictObject({
      key: v.literal('salt'),
      value: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    }),
  ]),
} as const;

export type BackupTable = keyof typeof BACKUP_ROWS;

/** What a backup holds of each table. */
export type BackupTables = {
  [T in BackupTable]: v.InferOutput<(typeof BACKUP_ROWS)[T]>[];
};

export const BACKUP_TABLES = Object.keys(BACKUP_ROWS) as BackupTable[];
