import { drawHistory } from '../../../components/charts/draw-history';
import { HistorySection } from '../../../components/dashboard/history-section';
import { historyOf, type History } from '../../../lib/scores/history';
import type { EvenkeelDatabase } from '../../../lib/store/database';
import { observationsOf } from '../../../lib/store/observations';
import type { CreateSection } from '../screen';

/** Followers and connections over time. */
export const history: CreateSection = () => {
  let known: History | null = null;
  return {
    async load(db, accountId) {
      known = await historyOfAccount(db, accountId);
    },
    draw: () => <HistorySection history={known} drawHistory={drawHistory} />,
  };
};

async function historyOfAccount(db: EvenkeelDatabase, accountId: string): Promise<History> {
  const [followers, connections, imports] = await Promise.all([
    observationsOf(db, accountId, 'followers', 'accepted'),
    observationsOf(db, accountId, 'connections', 'accepted'),
    db.imports.where('accountId').equals(accountId).toArray(),
  ]);
  const lists = imports.flatMap(({ connectionsList }) => connectionsList ?? []);
  const newest = lists.sort((a, b) => b.day.localeCompare(a.day))[0] ?? null;
  return historyOf([...followers, ...connections], newest);
}
