import type { PageId } from '../model/reading';
import { parseAddress } from './address';
import { pageOfAddress } from './page-of-url';

/** What a link leads to: a page, or an action that says whose page the link stands on. */
export type LinkKind =
  | PageId
  | 'ownNetworkSearch' // people search over the viewer's own connections
  | 'edit' // editor of the profile `value`
  | 'card' // contact window of the profile `value`, which every profile links to from its card
  | 'memberConnections' // search over the connections of member id `value`
  | 'compose' // message to member id `value`
  | 'invite'; // invite the member with slug `value`

/** What a link of the site leads to. */
export interface LinkTarget {
  kind: LinkKind;
  /** Slug, member id or post urn that it names; empty when it names none. */
  value: string;
}

const MEMBER_ID = /ACoA[\w-]+/;
/**
 * Editors that only the owner is offered, and the contact window, which names the owner to everybody.
 * `recommendation` and `endorse` editors stand on other people's profiles.
 */
const EDITOR =
  /^in\/([^/]+)\/(?:(?:add-)?edit\/(?:forms\/)?(?:intro|topcard|summary|about|position|education|skill|photo|background|headline|next-)|overlay\/(?:create-post|(contact)))/;

/** The member id in a URN or a link; empty when it holds none. */
export const memberId = (text: string): string => MEMBER_ID.exec(text)?.[0] ?? '';

function searchTarget(query: URLSearchParams): LinkTarget | undefined {
  const of = query.get('connectionOf') ?? query.get('facetConnectionOf');
  if (of !== null) return { kind: 'memberConnections', value: memberId(of) };
  const network = query.get('network') ?? query.get('facetNetwork');
  const own =
    network === '["F"]' && query.get('origin')?.toUpperCase() === 'MEMBER_PROFILE_CANNED_SEARCH';
  return own ? { kind: 'ownNetworkSearch', value: '' } : undefined;
}

/** How lists link people: thousands of rows do, and need not be taken apart as addresses. */
const PLAIN_PROFILE = /^(?:https:\/\/www\.linkedin\.com)?\/in\/([a-z\d-]+)\/?$/;

/** @returns undefined for links that say nothing about whose page this is, and for links elsewhere */
export function linkTarget(href: string | null): LinkTarget | undefined {
  if (!href) return undefined;
  const plain = PLAIN_PROFILE.exec(href)?.[1];
  if (plain && plain !== 'me') return { kind: 'profile', value: plain };
  const address = parseAddress(href);
  if (!address) return undefined;
  const { path, query } = address;
  const [, value, contact] = EDITOR.exec(path) ?? [];
  if (value) return value === 'me' ? undefined : { kind: contact ? 'card' : 'edit', value };
  switch (path) {
    case 'search/results/people':
      return searchTarget(query);
    case 'messaging/compose':
      return {
        kind: 'compose',
        value: memberId(query.get('profileUrn') ?? query.get('recipient') ?? ''),
      };
    case 'preload/custom-invite':
      return { kind: 'invite', value: query.get('vanityName') ?? '' };
    default: {
      const { pageId, slug, postUrn } = pageOfAddress(address);
      return pageId === 'other' || (pageId === 'profile' && !slug)
        ? undefined
        : { kind: pageId, value: slug ?? postUrn ?? '' };
    }
  }
}
