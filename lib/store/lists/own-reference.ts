import type {
  AdTargetingRow,
  PositionRow,
  ProfileRow,
  RegistrationRow,
  SkillRow,
} from '../../model/import-rows';
import type { EvenkeelDatabase } from '../database';
import { loadContents, type ContentRows } from '../imports/load-contents';

/** The person's own profile as their newest files say it: what relevance is measured against. */
export interface OwnReference {
  /** `null` = no file held it. */
  profile: ProfileRow | null;
  positions: PositionRow[];
  skills: SkillRow[];
  /** LinkedIn's own labels for the person. */
  adTargeting: AdTargetingRow[];
  registration: RegistrationRow | null;
}

export async function ownReference(db: EvenkeelDatabase, accountId: string): Promise<OwnReference> {
  const newest = async <
    K extends 'profile' | 'positions' | 'skills' | 'adTargeting' | 'registration',
  >(
    kind: K,
  ): Promise<ContentRows[K] | undefined> => (await loadContents(db, accountId, kind)).at(-1)?.rows;
  return db.transaction('r', db.imports, db.fileRows, async () => ({
    profile: (await newest('profile'))?.[0] ?? null,
    positions: (await newest('positions')) ?? [],
    skills: (await newest('skills')) ?? [],
    adTargeting: (await newest('adTargeting')) ?? [],
    registration: (await newest('registration'))?.[0] ?? null,
  }));
}
