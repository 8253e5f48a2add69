import 'fake-indexeddb/auto';
import { handleCommand } from '../../../lib/background/handle-command';
import { ingestReading } from '../../../lib/background/ingest-reading';
import type { LocalDay } from '../../../lib/model/day';
import type { PageFacts } from '../../../lib/model/question';
import { goalPreset } from '../../../lib/scores/goal-presets';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { askAboutFacts } from '../../../lib/store/questions';
import { openSettingsStore, type SettingsStore } from '../../../lib/store/settings-store';
import { card, connectionsLook, KIM, NOON_MS, SENDER } from '../background/ingest-support';
import { memoryArea } from '../background/memory-area';

const PAGE_FACTS: readonly PageFacts[] = [
  { of: 'post', reactions: 31, comments: null, reposts: 0, impressions: 1204 },
  { of: 'acts', people: 3 },
  { of: 'company', name: 'Kelp Labs', size: '51-200' },
];

/** Fills every table: what pages, typing and answers give, and a row by hand where nothing writes yet. */
export async function fillDatabase(db: EvenkeelDatabase): Promise<SettingsStore> {
  const settings = openSettingsStore(memoryArea());
  const context = { db, settings, nowMs: NOON_MS, utcOffsetMinutes: 60 };
  const look = (more: Parameters<typeof connectionsLook>[0]) =>
    ingestReading(db, connectionsLook(more), SENDER, NOON_MS + 1_000);
  await look({ people: [card('alex-one', { memberId: 'ACoAAlex' })] });
  const [question] = await db.questions.toArray();
  await handleCommand(context, {
    type: 'answer',
    questionId: question?.id,
    answer: { kind: 'yes' },
  });
  await handleCommand(context, {
    type: 'typeCounts',
    id: 'typed-1',
    followers: 2_000,
    connections: 1_300,
    day: null,
  });
  const typed = (await db.observations.toArray()).find(({ value }) => value === 2_000);
  await handleCommand(context, {
    type: 'correctObservation',
    key: typed?.key,
    value: 2_100,
    reason: 'typo',
  });
  await look({ lang: 'de', connections: '1.466 Kontakte', atMs: NOON_MS + 1 });
  await look({ viewer: KIM, documentId: 'contradiction' });
  await look({ documentId: 'contradiction' });
  await ingestReading(
    db,
    connectionsLook({ viewer: null, documentId: 'nobody' }),
    { ...SENDER, tabId: 9 },
    NOON_MS + 1_000,
  );
  await fillByHand(db);
  return settings;
}

async function fillByHand(db: EvenkeelDatabase): Promise<void> {
  const [person] = await db.people.toArray();
  const accountId = person?.accountId ?? '';
  const personId = person?.id ?? '';
  const day = '2026-11-20' as LocalDay;
  const importId = 'import-1';
  await db.posts.put({
    id: `${accountId}|urn:li:activity:7000000000000000000`,
    accountId,
    urn: 'urn:li:activity:7000000000000000000',
    postedAtMs: NOON_MS,
    reactions: 12,
    comments: null,
    reposts: 0,
    impressions: 900,
    day,
    capturedAtMs: NOON_MS,
    source: 'file',
    importId,
  });
  await db.interactions.put({
    id: 'act-1',
    accountId,
    personId,
    kind: 'message',
    direction: 'in',
    day,
    atMs: NOON_MS,
    importId,
    slug: 'alex-one',
    name: 'Alex Invented',
    hasNote: null,
  });
  await db.dailyFigures.put({ accountId, day, metric: 'engagements', value: -2, importId });
  await db.demographics.put({
    id: 'demo-1',
    accountId,
    day,
    of: 'audience',
    category: 'Seniority',
    value: 'Senior',
    shareLow: 0,
    shareHigh: 0.01,
    importId,
  });
  await db.imports.put({
    id: importId,
    accountId,
    runId: 'run-1',
    fileName: 'Connections.csv',
    kind: 'connections',
    importedAtMs: NOON_MS,
    utcOffsetMinutes: 60,
    day,
    rows: 2,
    rejected: [{ line: 4, reason: { key: 'imports.line.date', params: {} }, kept: true }],
    rejectedCount: 1,
    skipped: null,
    contentHash: 'cd'.repeat(32),
    isComplete: true,
    connectionsList: { day, openRows: 1, allRows: 2, connectedOn: [day] },
    followOnly: null,
  });
  await db.fileRows.put({
    id: `${accountId}|${'cd'.repeat(32)}`,
    accountId,
    kind: 'connections',
    rows: [
      {
        firstName: 'Alex',
        lastName: 'Invented',
        slug: 'alex-one',
        hasEmail: false,
        company: 'Lorem Ltd',
        position: 'Gardener',
        connectedOn: day,
      },
    ],
  });
  await db.personChanges.put({
    id: `${personId}|job|${day}`,
    accountId,
    personId,
    kind: 'job',
    from: '2026-10-01' as LocalDay,
    day,
    before: { company: 'Ipsum', title: 'Helper' },
    after: { company: 'Lorem Ltd', title: 'Gardener' },
    importId,
  });
  await db.taughtAnchors.put({
    key: 'profile|connections|sdui',
    readerId: 'profile',
    metric: 'connections',
    layout: 'sdui',
    path: 'main>section>p',
    confirmedIn: ['document-1'],
    proposedAtMs: NOON_MS,
    forgottenAtMs: null,
  });
  await db.goals.put({ ...goalPreset('custom'), accountId });
  await db.corrections.put({
    id: `${accountId}|title|function|gardener`,
    accountId,
    scope: 'title',
    subject: 'gardener',
    dimension: 'function',
    value: 'Operations',
    correctedAtMs: NOON_MS,
  });
  await db.safelist.put({ personId, accountId, addedAtMs: NOON_MS });
  await db.notes.put({ personId, accountId, text: 'Met in May', writtenAtMs: NOON_MS });
  for (const [i, facts] of PAGE_FACTS.entries()) {
    const asked = { accountId, trustKey: `company|${i}|facts|sdui|en`, askedAtMs: NOON_MS };
    await askAboutFacts(db, { ...asked, facts });
  }
  await db.segments.put({
    id: 'segment-1',
    accountId,
    name: 'Buyers',
    filter: { form: 1, personIds: [personId] },
    createdAtMs: NOON_MS,
  });
  await db.drafts.put({
    id: 'draft-1',
    accountId,
    segmentId: 'segment-1',
    text: 'Hello {firstName}',
    donePersonIds: [personId],
    changedAtMs: NOON_MS,
  });
  await db.people.update(personId, {
    classifierVersion: 1,
    categories: { seniority: ['Senior'], topic: ['gardening'] },
    location: 'Hamburg, Germany',
  });
  await db.companies.put({
    id: `${accountId}|lorem ltd`,
    accountId,
    name: 'Lorem Ltd',
    size: '11-50',
    capturedAtMs: NOON_MS,
  });
  await db.reviewMarks.put({ personId, accountId, verdict: 'later', markedAtMs: NOON_MS });
  await db.spikeAnswers.put({
    id: `${accountId}|followers|${day}`,
    accountId,
    metric: 'followers',
    from: day,
    to: day,
    answer: 'viral',
    note: 'The post about roses',
    answeredAtMs: NOON_MS,
  });
  await db.adviceFollowUps.put({
    id: `${accountId}|answer:messages|${NOON_MS}`,
    accountId,
    adviceId: 'answer:messages',
    doneAtMs: NOON_MS,
    score: 'engagement',
    scoreBefore: 40,
    scoreAfter: null,
    checkedAtMs: null,
  });
  await db.dismissals.put({
    id: `${accountId}|input:posts`,
    accountId,
    dismissedAtMs: NOON_MS,
    untilMs: NOON_MS + 1,
  });
  await db.tombstones.put({ hash: 'ab'.repeat(32), forgottenAtMs: NOON_MS });
}
