import { OwnActivityPanel } from '../../../components/history/own-activity';
import { UnfollowsPanel } from '../../../components/history/unfollows';
import type { History } from '../../../lib/scores/history';
import { ownRhythm, type OwnRhythm } from '../../../lib/scores/own-rhythm';
import { totalsApart, unfollowsBetween, type Unfollows } from '../../../lib/scores/unfollows';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { ownActs, ownTopics, type OwnTopic } from '../../../lib/store/lists/own-activity';

/** What files say of the past beside the counts: who stopped following, and what the person did themselves. */
export interface OwnPast {
  unfollows: Unfollows[];
  rhythm: OwnRhythm | null;
  topics: OwnTopic[];
}

export async function ownPast(
  db: EvenkeelDatabase,
  accountId: string,
  history: History,
): Promise<OwnPast> {
  const acts = await ownActs(db, accountId);
  return {
    unfollows: await unfollowsOf(db, accountId, history),
    rhythm: ownRhythm(acts, (atMs) => -new Date(atMs).getTimezoneOffset()),
    topics: await ownTopics(db, accountId),
  };
}

export const OwnPastPanels = ({ unfollows, rhythm, topics }: OwnPast) => (
  <>
    <UnfollowsPanel unfollows={unfollows} />
    <OwnActivityPanel rhythm={rhythm} topics={topics} />
  </>
);

/** Between totals of files, else between those of pages; newest first. */
async function unfollowsOf(
  db: EvenkeelDatabase,
  accountId: string,
  { followers }: History,
): Promise<Unfollows[]> {
  const figures = await db.dailyFigures
    .where('[accountId+day+metric]')
    .between([accountId], [accountId, []])
    .toArray();
  const days = figures
    .filter(({ metric }) => metric === 'newFollowers')
    .map(({ day, value }) => ({ day, newFollowers: value }));
  const ofFiles = unfollowsBetween(totalsApart(followers.file), days);
  return (
    ofFiles.length > 0 ? ofFiles : unfollowsBetween(totalsApart(followers.page), days)
  ).reverse();
}
