import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { GOAL_NAMES, isGoalName, type Goal } from '../../lib/model/goal';
import { SCORE_NAMES } from '../../lib/model/score';
import { chosenGoal } from '../../lib/scores/chosen-goal';
import { factsAt, factsFromTables } from '../../lib/scores/network-facts';
import { scoreAll } from '../../lib/scores/score-all';
import type { BackupFile } from '../../lib/store/backup';
import { readBackup } from '../../lib/store/read-backup';
import { phraseText } from '../../lib/words';

const USAGE = `Usage: npm run --silent lab -- score BACKUP.json [--goal ${GOAL_NAMES.join('|')}] [--now ISO]`;

/**
 * `lab score`: what the popup would say about a backup, as one JSON object; see docs/schemas/lab-score.schema.json.
 * With `--now` nothing captured later is looked at.
 */
export async function run(args: string[]): Promise<number> {
  const options = optionsOf(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const file = await readFile(options.path).catch(() => null);
  if (!file) {
    console.error(`${options.path}: there is no file to read. Give the path of a backup.`);
    return 1;
  }
  const backup = await readBackup(file);
  if (!backup.ok) {
    console.error(`${options.path}: ${phraseText(backup.error)}`);
    return 1;
  }
  console.log(JSON.stringify(scoreObject(backup.value, options.goal, options.nowMs), null, 2));
  return 0;
}

interface Options {
  path: string;
  goal: Goal['name'] | null;
  nowMs: number | null;
}

/** @returns null when the arguments are not as the usage says */
function optionsOf(args: string[]): Options | null {
  const parsed = parsedArgs(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const [path, ...others] = positionals;
  const nowMs = values.now === undefined ? null : Date.parse(values.now);
  const goal = values.goal ?? null;
  if (path === undefined || others.length > 0 || Number.isNaN(nowMs)) return null;
  return goal === null || isGoalName(goal) ? { path, goal, nowMs } : null;
}

function parsedArgs(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { goal: { type: 'string' }, now: { type: 'string' } },
    });
  } catch {
    return null;
  }
}

/** The object of design §7. */
export function scoreObject(
  backup: BackupFile,
  goalName: Goal['name'] | null,
  nowMs: number | null,
): object {
  const accountId = accountOnShow(backup);
  const { tables } = backup;
  const goal = chosenGoal(goalName ?? backup.settings.goal, tables.goals, accountId);
  const known = factsFromTables(
    { ...tables, safelist: new Set(tables.safelist.map(({ personId }) => personId)) },
    accountId,
  );
  const atMs = nowMs ?? Date.now();
  const scores = scoreAll(nowMs === null ? known : factsAt(known, atMs), goal, atMs);
  return {
    goal: goal.name,
    now: new Date(atMs).toISOString(),
    scores: Object.fromEntries(
      SCORE_NAMES.map((name) => {
        const { value, low, high, confidence, printed, missing } = scores[name];
        return [name, { value, low, high, confidence, printed, missing }];
      }),
    ),
  };
}

/** The account the popup would show: the chosen one, else the one proved last, else the newest. */
function accountOnShow({ settings, tables }: BackupFile): string {
  const chosen = tables.accounts.find(({ id }) => id === settings.activeAccountId);
  const newest = [...tables.accounts].sort(
    (a, b) =>
      (b.lastProvedAtMs ?? -1) - (a.lastProvedAtMs ?? -1) ||
      b.createdAtMs - a.createdAtMs ||
      (a.id < b.id ? -1 : 1),
  )[0];
  return (chosen ?? newest)?.id ?? '';
}
