import type { AnalyticsWorkbook, PostAnalytics } from './analytics-rows';
import type {
  AdTargetingRow,
  CommentRow,
  CompanyFollowRow,
  ConnectionRow,
  EndorsementRow,
  HashtagFollowRow,
  InvitationRow,
  MemberFollowRow,
  MessageRow,
  PositionRow,
  ProfileRow,
  ReactionRow,
  RecommendationRow,
  RegistrationRow,
  RepostRow,
  ShareRow,
  SkillRow,
  VoteRow,
} from './import-rows';
import type { Phrase } from './score';

/** The rows of each table that is read from LinkedIn's archive. */
export interface ImportTables {
  connections: ConnectionRow[];
  invitations: InvitationRow[];
  messages: MessageRow[];
  endorsements: EndorsementRow[];
  recommendations: RecommendationRow[];
  shares: ShareRow[];
  reposts: RepostRow[];
  reactions: ReactionRow[];
  comments: CommentRow[];
  votes: VoteRow[];
  companyFollows: CompanyFollowRow[];
  memberFollows: MemberFollowRow[];
  hashtagFollows: HashtagFollowRow[];
  profile: ProfileRow[];
  positions: PositionRow[];
  skills: SkillRow[];
  adTargeting: AdTargetingRow[];
  registration: RegistrationRow[];
}

export type TableKind = keyof ImportTables;

/** A table's rows with the kind beside them, so that one discriminates the other. */
export type ReadTable = { [K in TableKind]: { kind: K; rows: ImportTables[K] } }[TableKind];

/**
 * What a file was taken for. `protected` = third parties, logins, receipts …: never opened; `unused` = nothing in it is
 * needed; `unknown` = none of LinkedIn's exports.
 */
export type FileKind =
  TableKind | 'analytics' | 'postAnalytics' | 'archive' | 'protected' | 'unused' | 'unknown';

/** A line that was not understood. */
export interface RejectedLine {
  /** Physical line of the file, counted from 1; row of the sheet in a workbook. */
  line: number;
  reason: Phrase;
  /** Whether the row was kept all the same, without the part that could not be read. */
  kept: boolean;
}

/** What became of one file; a file is read as a whole or not at all. */
export interface FileReport {
  /** Path inside the archive, the archive first: `archive.zip/Connections.csv`. */
  name: string;
  kind: FileKind;
  /** Data rows, closed accounts included; 0 when it was not read. */
  rows: number;
  /** The first 1,000 lines that were not understood. */
  rejected: RejectedLine[];
  /** All of them. */
  rejectedCount: number;
  /** Why nothing of it was taken, and what to do; `null` when it was read. */
  skipped: Phrase | null;
  /** Day the archive was written, where it says so: local time of LinkedIn's machine. */
  writtenOn: string | null;
}

/** Everything a set of dropped files gave. */
export interface ImportResult {
  files: FileReport[];
  /** In the order of the files; one entry a file, so that each can be stored or refused on its own. */
  tables: (ReadTable & { file: string; writtenOn: string | null })[];
  analytics: (AnalyticsWorkbook & { file: string })[];
  postAnalytics: (PostAnalytics & { file: string })[];
  /** What is missing and how to get it. */
  advice: Phrase[];
}

/** How far a run has come. */
export interface ImportProgress {
  /** The file being read. */
  file: string;
  fileIndex: number;
  fileCount: number;
  bytesRead: number;
  /** All bytes that will be read, unpacked; grows while archives are listed. */
  bytesTotal: number;
  rows: number;
}
