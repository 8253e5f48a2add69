import type { LocalDay } from '../../model/day';
import { wilson } from '../../scores/statistics';
import type { EvenkeelDatabase } from '../database';

/** A share of invitations with its Wilson range at 95 %, all 0–1. */
export interface AcceptedShare {
  sent: number;
  accepted: number;
  share: number;
  low: number;
  high: number;
}

/** How one's invitations were answered, in the months that LinkedIn's file covers. */
export interface AcceptanceRate {
  /** Days of the first and last invitation that is judged. */
  from: LocalDay;
  to: LocalDay;
  all: AcceptedShare;
  /** `null` = none were sent this way. */
  withNote: AcceptedShare | null;
  withoutNote: AcceptedShare | null;
  /** Sent after the last list of connections, so not known. */
  tooNew: number;
  received: number;
  /** Of those who invited the person, how many are connections now. */
  receivedAccepted: number;
  /** Far more invitations sent than received: how accounts look that invite in bulk. */
  isMassInviting: boolean;
}

/** Our judgement, 2026-11: real archives hold 0.3 to 3 sent for each one received; one of a bulk inviter held 27. */
const MASS = { fromSent: 100, perReceived: 10 };

/**
 * Accepted = the invited stand in the connections. Only invitations up to the day of the newest complete list are judged.
 * @returns null without invitations that were sent, or without a list to hold them against
 */
export async function acceptanceRate(
  db: EvenkeelDatabase,
  accountId: string,
): Promise<AcceptanceRate | null> {
  const invitations = await db.interactions
    .where('[accountId+kind+day]')
    .between([accountId, 'invitation', ''], [accountId, 'invitation', []])
    .toArray();
  const [listDay] = (await db.imports.where('accountId').equals(accountId).toArray())
    .flatMap(({ connectionsList, isComplete }) =>
      connectionsList && isComplete ? connectionsList.day : [],
    )
    .sort()
    .reverse();
  const sent = invitations.filter(({ direction, slug }) => direction === 'out' && slug !== null);
  const judged = sent.filter(({ day }) => listDay !== undefined && day <= listDay);
  const [first] = judged;
  const last = judged.at(-1);
  if (!first || !last) return null;
  const people = await db.people.bulkGet(judged.map(({ personId }) => personId ?? ''));
  const rows = judged.map(({ hasNote }, i) => ({
    hasNote,
    isAccepted: people[i]?.relations.includes('connection') ?? false,
  }));
  const all = acceptedShare(rows);
  const received = invitations.filter(({ direction }) => direction === 'in');
  const inviters = await db.people.bulkGet(received.map(({ personId }) => personId ?? ''));
  return (
    all && {
      from: first.day,
      to: last.day,
      all,
      withNote: acceptedShare(rows.filter(({ hasNote }) => hasNote === true)),
      withoutNote: acceptedShare(rows.filter(({ hasNote }) => hasNote === false)),
      tooNew: sent.length - judged.length,
      received: received.length,
      receivedAccepted: inviters.filter((row) => row?.relations.includes('connection')).length,
      isMassInviting:
        sent.length >= MASS.fromSent && sent.length >= MASS.perReceived * received.length,
    }
  );
}

function acceptedShare(rows: readonly { isAccepted: boolean }[]): AcceptedShare | null {
  const sent = rows.length;
  if (sent === 0) return null;
  const accepted = rows.filter(({ isAccepted }) => isAccepted).length;
  const { low, high } = wilson(accepted, sent);
  return { sent, accepted, share: accepted / sent, low, high };
}
