const URN = /urn:li:(activity|share|ugcPost|groupPost):[\d-]+/;
const SLUG_TAIL = /-(activity|share|ugcPost)-(\d{10,})(?:-[\w-]*)?\/?(?:[?#]|$)/;

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}

/**
 * The URN of the post that a link leads to: `…/feed/update/urn%3Ali%3Aactivity%3A1` or `…/posts/name_title-share-1-abcd`.
 * @returns null when the link names no post
 */
export function linkUrn(link: string): string | null {
  const text = decoded(link);
  const [urn] = URN.exec(text) ?? [];
  if (urn) return urn;
  const [, type, id] = SLUG_TAIL.exec(text) ?? [];
  return type && id ? `urn:li:${type}:${id}` : null;
}
