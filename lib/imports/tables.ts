import { AD_TARGETING } from './kinds/ad-targeting';
import { CONNECTIONS } from './kinds/connections';
import { ENDORSEMENTS_GIVEN, ENDORSEMENTS_RECEIVED } from './kinds/endorsements';
import { COMPANY_FOLLOWS, HASHTAG_FOLLOWS, MEMBER_FOLLOWS } from './kinds/follows';
import { INVITATIONS } from './kinds/invitations';
import { MESSAGES } from './kinds/messages';
import { OUTLOOK_CONNECTIONS } from './kinds/outlook-connections';
import { COMMENTS, REACTIONS, REPOSTS, VOTES } from './kinds/own-activity';
import { POSITIONS, PROFILE, REGISTRATION, SKILLS } from './kinds/own-profile';
import { RECOMMENDATIONS } from './kinds/recommendations';
import { SHARES } from './kinds/shares';
import type { TableDefinition } from './table-definition';
import type { TableKind } from '../model/import-result';

/** A table of any kind. */
export type AnyTable = TableDefinition<TableKind, unknown>;

/** Every table that is read from LinkedIn's archive. */
export const TABLES = [
  CONNECTIONS,
  OUTLOOK_CONNECTIONS,
  INVITATIONS,
  MESSAGES,
  ENDORSEMENTS_RECEIVED,
  ENDORSEMENTS_GIVEN,
  RECOMMENDATIONS,
  SHARES,
  REACTIONS,
  COMMENTS,
  VOTES,
  REPOSTS,
  COMPANY_FOLLOWS,
  MEMBER_FOLLOWS,
  HASHTAG_FOLLOWS,
  PROFILE,
  POSITIONS,
  SKILLS,
  REGISTRATION,
  AD_TARGETING,
] as readonly AnyTable[];
