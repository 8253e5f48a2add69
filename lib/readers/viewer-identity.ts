import { decodeSegment, parseAddress } from '../pages/address';
import { memberId } from '../pages/link-target';
import type { ViewerIdentity } from '../model/account';
import { all, attribute, targetOf } from './elements';
import { precedes } from './find-witnesses';
import { POSTS } from './regions';

/** As it stands in the blocks: other types of theirs begin alike. */
const ME_TYPE = '"com.linkedin.voyager.common.Me"';

/** As the site writes it. Whatever else stands in its place is compared as text, and is nobody's type or id. */
interface MeBlock {
  data?: { $type: string; '*miniProfile': string };
  included?: { publicIdentifier?: string; entityUrn: string; dashEntityUrn: string }[];
}

function identityOf({ data, included = [] }: MeBlock): ViewerIdentity | undefined {
  if (!data || `"${data.$type}"` !== ME_TYPE) return undefined;
  const id = memberId(data['*miniProfile']);
  const found = included.find(
    ({ publicIdentifier, entityUrn, dashEntityUrn }) =>
      publicIdentifier && [entityUrn, dashEntityUrn].some((urn) => memberId(urn) === id),
  )?.publicIdentifier;
  const slug = found ? decodeSegment(found) : null;
  return id || slug ? { slug, memberId: id || null } : undefined;
}

/** Answers by document: the blocks are written once, and a feed holds megabytes of them. */
const known = new WeakMap<Document, { blocks: number; identities: ViewerIdentity[] }>();

function fromCodeBlocks(document: Document): ViewerIdentity[] {
  const blocks = document.getElementsByTagName('code');
  const before = known.get(document);
  if (before?.blocks === blocks.length) return before.identities;
  const identities: ViewerIdentity[] = [];
  for (const code of blocks) {
    const text = code.textContent;
    if (!text.includes(ME_TYPE)) continue;
    try {
      const identity = identityOf(JSON.parse(text) as MeBlock);
      if (identity) identities.push(identity);
    } catch {
      // Cut off or not ours: proves nothing.
    }
  }
  known.set(document, { blocks: blocks.length, identities });
  return identities;
}

/** The same-origin frame in which the server-driven front end keeps the signed-in member. */
export const preloadFrame = (document: Document): HTMLIFrameElement | undefined =>
  [...document.getElementsByTagName('iframe')].find(
    (frame) => parseAddress(attribute(frame, 'src'))?.path === 'preload',
  );

/** Its document; `about:blank` = not there yet. */
function preloadDocument(document: Document): Document | undefined {
  const inside = preloadFrame(document)?.contentDocument;
  return inside && inside.URL !== 'about:blank' ? inside : undefined;
}

const POST = `${POSTS}, [role="listitem"], [componentkey*="FeedType"]`;

/**
 * The member above the feed's "who viewed your profile": the rail is the viewer's own card. Everybody linked before it in
 * the smallest common part must be the same member, and no author of a post.
 */
function fromFeedRail(document: Document): ViewerIdentity[] {
  const rail = document.querySelector('a[href*="/profile-views"]');
  if (!rail || rail.closest(POST)) return [];
  for (let at = rail.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const slugs = new Set<string>();
    for (const a of all(at, 'a[href*="/in/"]')) {
      if (!precedes(a, rail)) break;
      const target = targetOf(a);
      if (target?.kind === 'profile') slugs.add(a.closest(POST) ? '' : target.value);
    }
    const [slug] = slugs;
    if (slugs.size > 0) return slugs.size === 1 && slug ? [{ slug, memberId: null }] : [];
  }
  return [];
}

/** Whether two proofs may be of the same member: what both name is the same, and both name something. */
const fits = (a: ViewerIdentity, b: ViewerIdentity): boolean => {
  const parts = (['slug', 'memberId'] as const).filter((part) => a[part] && b[part]);
  return parts.length > 0 && parts.every((part) => a[part] === b[part]);
};

/** Who is signed in, by every proof in the document; more than one entry = they disagree. */
export function viewerIdentities(document: Document, onFeed: boolean): ViewerIdentity[] {
  const frame = preloadDocument(document);
  const distinct: ViewerIdentity[] = [];
  for (const identity of [
    ...fromCodeBlocks(document),
    ...(frame ? fromCodeBlocks(frame) : []),
    ...(onFeed ? fromFeedRail(document) : []),
  ]) {
    const same = distinct.find((known) => fits(known, identity));
    if (same) {
      same.slug ??= identity.slug;
      same.memberId ??= identity.memberId;
    } else distinct.push({ ...identity });
  }
  return distinct;
}
