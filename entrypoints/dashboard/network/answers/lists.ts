import type { PeopleListsState } from '../../../../components/people/lists-view';
import { acceptanceRate } from '../../../../lib/store/lists/acceptance-rate';
import { connectionsGone, jobChanges } from '../../../../lib/store/lists/job-changes';
import { waitingForAnswer } from '../../../../lib/store/lists/waiting-for-answer';
import type { Desk } from '../network-desk';
import type { NetworkPlace } from '../network';

/** Who waits for an answer, who changed jobs, who is gone, and how invitations were taken. */
export async function lists({ db, held }: Desk, place: NetworkPlace): Promise<PeopleListsState> {
  const { accountId, nowMs } = place;
  const { index } = await held.peopleOf(db, place);
  const relevance = new Map(index.map(({ person }) => [person.id, person.relevance]));
  const relevanceOf = (id: string): number | null => relevance.get(id) ?? null;
  return {
    waiting: await waitingForAnswer(db, accountId, nowMs, relevanceOf),
    jobChanges: await jobChanges(db, accountId),
    gone: await connectionsGone(db, accountId),
    acceptance: await acceptanceRate(db, accountId),
  };
}
