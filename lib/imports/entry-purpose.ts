import { baseName, extensionOf, fileNameHint } from './file-name';

/**
 * Never opened, whatever is asked: other people's address book entries, sign-ins, receipts, phone numbers, proofs of
 * identity. Compared by `fileNameHint`.
 */
const PROTECTED_NAMES = [
  'contacts',
  'importedcontacts',
  'emailaddresses',
  'phonenumbers',
  'whatsappphonenumbers',
  'logins',
  'loginattempts',
  'securitychallenges',
  'receipts',
  'receiptsv2',
  'accountstatushistory',
  'privateidentityasset',
  'identity',
  'inferencesaboutyou',
  'jobapplications',
  'jobapplicantsavedanswers',
  'jobapplicantsavedscreeningquestionresponses',
];

const PROTECTED_FOLDERS = /(?:^|[/\\])verifications?[/\\]/i;

/** Nothing in them serves any figure; several look like a table that is read, such as a chat with a coach. */
const UNUSED_NAMES = [
  'guidemessages',
  'coachmessages',
  'learningcoachmessages',
  'learningroleplaymessages',
  'learning',
  'searchqueries',
  'savedjobs',
  'savedjobalerts',
  'jobseekerpreferences',
  'savedjobanswers',
  'onlinejobpostings',
  'education',
  'certifications',
  'projects',
  'honors',
  'languages',
  'organizations',
  'publications',
  'patents',
  'testscores',
  'courses',
  'volunteering',
  'causesyoucareabout',
  'calendar',
  'richmedia',
  'saveditems',
  'likes',
  'memberhashtags',
  'events',
  'adsclicked',
  'lanadsengagement',
  'providers',
  'reviews',
  'profilesummary',
  'groups',
];

const PROTECTED = new Set(PROTECTED_NAMES);
const UNUSED = new Set(UNUSED_NAMES);

/** Endings of files that may hold a table, a workbook or another archive. */
const READABLE = new Set(['csv', 'tsv', 'txt', 'xlsx', 'zip']);

/**
 * What an entry's name alone says: `litter` of operating systems is not even mentioned, `other` is a picture, article or
 * the like, `readable` is looked into.
 */
export type EntryPurpose = 'protected' | 'unused' | 'litter' | 'other' | 'readable';

export function entryPurpose(path: string): EntryPurpose {
  const name = baseName(path);
  if (
    /(?:^|[/\\])__MACOSX[/\\]/.test(path) ||
    /^(?:\._.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i.test(name)
  ) {
    return 'litter';
  }
  const hint = fileNameHint(path);
  if (PROTECTED.has(hint) || PROTECTED_FOLDERS.test(path)) return 'protected';
  if (UNUSED.has(hint) || /^learning.+messages$/.test(hint)) return 'unused';
  return READABLE.has(extensionOf(path)) ? 'readable' : 'other';
}
