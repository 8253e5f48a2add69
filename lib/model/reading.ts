import type { ViewerIdentity } from './account';
import type { CompanySize } from './company-size';
import type { Count } from './count';
import type { DayRange, LocalDay } from './day';
import type { Metric } from './metric';

/** Ids of the pages that a reader or a rule knows; `other` = on the site, nothing to read. */
export const PAGE_IDS = [
  'profile',
  'connections',
  'myNetwork',
  'followers',
  'following',
  'feed',
  'dashboard',
  'analyticsAudience',
  'analyticsContent',
  'profileViews',
  'searchAppearances',
  'postSummary',
  'postReactions',
  'activity',
  'invitationsSent',
  'invitationsReceived',
  'ssi',
  'company',
  'other',
] as const;
export type PageId = (typeof PAGE_IDS)[number];

/** Front ends served side by side: Ember since 2016, the server-driven one since 2025. */
export type Layout = 'ember' | 'sdui' | 'unknown';

/** One place where a field's number stood: the text as it is, nothing parsed. */
export interface RawWitness {
  /** `text` = visible text, `aria` = accessible label, `json` = data embedded in the page. */
  kind: 'text' | 'aria' | 'json';
  /** At most 200 characters, whitespace collapsed. */
  text: string;
  /** Which of the field's selectors found it, from 0. */
  selector: number;
  /** Text beside the number that names it (a label cell), when it is not part of `text`. */
  label?: string;
}

/** A short text with a number, and where it stands: tags, roles and the site's hints, no words and no positions. */
export interface PlacedNumber {
  text: string;
  path: string;
}

/** A field as the page script found it. No witness = not shown. */
export interface RawField {
  field: string;
  witnesses: RawWitness[];
  /** Short texts of the page that may name the days it sums over ("Past 90 days"); absent for states. */
  windowTexts?: string[];
}

/**
 * Why the page may be the viewer's own or another member's. Links and affordances only, never words or degrees.
 * `value` is the slug or member id that the anchor names, or empty.
 */
export interface RawProof {
  kind:
    | 'editLink' // link that edits the profile in the URL; value = its slug
    | 'ownConnectionsLink' // link to one's own connections; value empty
    | 'ownFollowersLink' // link to one's own followers; value empty
    | 'ownAnalyticsLink' // link to one's own dashboard or profile views; value empty
    | 'photoEdit' // control that edits the photo; value empty
    | 'memberConnectionsLink' // "connections of X" search; value = member id
    | 'messageLink' // compose to a member in the top card; value = member id
    | 'otherActions' // the menu with Report/Block or Connect in the top card; value empty
    | 'cardSlug' // a server-driven card that embeds the viewee's slug; value = slug
    | 'postSummaryLink' // analytics of a post: only its author sees it; value = post urn
    | 'signIn'; // the document asks for a password: nobody is signed in; value empty
  value: string;
}

/** A row of a list page, raw. */
export interface RawPerson {
  /** The profile link as written. */
  href: string;
  name: string;
  headline: string;
  /** "Connected on …" or "Connected 2 weeks ago"; empty when the row has none. */
  dateText: string;
  /** `ACoA…` from a message link, or empty. */
  memberId: string;
}

/** A post of the person's own, raw texts of its counters; absent = not shown. */
export interface RawPost {
  urn: string;
  /** Short texts of the post with a number, where only their words can tell which counter they are. */
  cells?: string[];
  /** Profile links of those who commented, as far as their comments stand on the page. */
  commenters?: string[];
  reactions?: string;
  comments?: string;
  reposts?: string;
  impressions?: string;
}

/** What a page says about a member or a company, as written: never a number of the person's own. */
export interface RawFact {
  /** Whom it is about: the company's name; empty on a profile, whose address names the member. */
  name: string;
  /** The place; or every text that may be the company's size. */
  texts: string[];
}

/** What one look at one page gave. Sent by the page script, so everything in it is untrusted. */
export interface RawReading {
  readerId: string;
  readerVersion: number;
  pageId: PageId;
  /** The address at the moment of reading. */
  url: string;
  /** `<html lang>`, empty when missing. */
  lang: string;
  layout: Layout;
  /** Short hash of tag and attribute names around the found fields; the same for the same front end. */
  layoutHash: string;
  /** Whether the document navigated inside the app since it was loaded (embedded JSON is stale then). */
  navigatedInApp: boolean;
  /** Who is signed in, by every proof in the document; more than one entry = they disagree. */
  viewers: ViewerIdentity[];
  proofs: RawProof[];
  fields: RawField[];
  people: RawPerson[];
  posts: RawPost[];
  /** Absent where the page shows none. */
  fact?: RawFact;
  /** Every number of the page's own content; only when the background asked for a number that the person typed. */
  numbers?: PlacedNumber[];
}

/** How a field was found, for the person and for whoever mends a reader. */
export interface FieldReport {
  field: string;
  found: `selector ${number}` | 'missing' | 'unparsable' | 'contradiction';
}

/** A person as a list page shows them. */
export interface ReadPerson {
  name: string;
  /** Percent-decoded, lower-cased, NFC. */
  slug: string;
  headline: string;
  relation: 'connection' | 'follower' | 'following';
  connectedOn: LocalDay | DayRange | null;
  memberId: string | null;
}

/** A post with the counters that were shown; `null` = not shown. */
export interface ReadPost {
  urn: string;
  reactions: number | null;
  comments: number | null;
  reposts: number | null;
  impressions: number | null;
}

/** Somebody reacted to or commented on one of the person's posts; when is not known, so the post's own day stands for it. */
export interface ReadAct {
  kind: 'reaction' | 'comment';
  postUrn: string;
  /** Percent-decoded, lower-cased, NFC. */
  slug: string;
}

/** A raw reading after parsing and the ownership rules. Counts are empty unless `own` is true. */
export interface Reading {
  pageId: PageId;
  /** `true` = proved own or a page only the signed-in person can open, `false` = another member's, `null` = nobody's or unproved. */
  own: boolean | null;
  /** Only what is proved in this document; `null` when nobody is, or proofs disagree. */
  viewer: ViewerIdentity | null;
  counts: Count[];
  people: ReadPerson[];
  posts: ReadPost[];
  /** Acts on own posts; absent = none. */
  acts?: ReadAct[];
  /** Where the member of an opened profile lives, as LinkedIn writes it. */
  place?: { slug: string; location: string };
  /** How large the company of an opened page is. */
  company?: { name: string; size: CompanySize };
  report: FieldReport[];
  /** Metrics of which a place that the person showed says another number than the reader found. */
  taughtDisagreements?: Metric[];
}
