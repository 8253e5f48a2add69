import type { EvenkeelDatabase } from '../../../lib/store/database';
import type { HeldNetwork } from './held-network';

/** What an answer is worked out from. */
export interface Desk {
  db: EvenkeelDatabase;
  held: HeldNetwork;
}
