import { html, type Markup } from '../markup';
import { connectionAt, followedAt, followerAt } from '../network';
import type { LazyList, Part, Scene } from '../page';
import type { Member } from '../people';
import { screen } from './shell';

const CANNED_SEARCH =
  'https://www.linkedin.com/search/results/people/?network=%5B%22F%22%5D&origin=MEMBER_PROFILE_CANNED_SEARCH';

function connectionCard({ network, speech }: Scene, index: number): Markup {
  const { slug, memberId, name, headline, connectedOn } = connectionAt(network, index);
  const href = `https://www.linkedin.com/in/${slug}/`;
  const compose = `/messaging/compose/?profileUrn=${encodeURIComponent(`urn:li:fsd_profile:${memberId}`)}&recipient=${memberId}`;
  return html`<div data-view-name="connections-list" data-display-contents="true">
    <div componentkey="ConnectionCard_${index}-${slug}">
      <a href="${href}" data-view-name="connections-profile"
        ><img
          alt="${name}’s profile picture"
          src="/stand-in/photo.svg"
          loading="lazy"
          width="48"
          height="48"
      /></a>
      <div>
        <a href="${href}" data-view-name="connections-profile"
          ><p class="_1d2e3f40">${name}</p>
          <p class="_5a6b7c8d"><span>${headline}</span></p></a
        >
        <p class="_9e8f7a6b">${speech.connectedOn(speech.date(connectedOn))}</p>
      </div>
      <a href="${compose}" aria-label="${speech.message} ${name}">${speech.message}</a>
    </div>
  </div>`;
}

const rows = (from: number, count: number, card: (index: number) => Markup): Markup[] =>
  Array.from({ length: Math.max(0, count) }, (_, i) => card(from + i));

/** Cards `start` to `start + count` of the connections list, never more than there are. */
export const sduiConnectionCards = (scene: Scene, start: number, count: number): Markup =>
  html`${rows(start, Math.min(count, scene.network.connections - start), (i) =>
    connectionCard(scene, i),
  )}`;

export function sduiConnections(scene: Scene): Part {
  const { network, speech } = scene;
  const [before, after] = speech.connections('\u0000').split('\u0000');
  return {
    title: speech.connectionsTitle,
    main: screen(
      'mynetwork.Connections',
      html`<div componentkey="ConnectionsPage_ConnectionsListHeader">
          <p class="_88c9b685">
            ${before}${speech.number(network.connections)}${{ markup: '<!-- -->' }}${after}
          </p>
          <a href="${CANNED_SEARCH}">Search with filters</a>
        </div>
        <div componentkey="ConnectionsPage_ConnectionsList">
          <div
            data-testid="lazy-column"
            data-component-type="LazyColumn"
            data-stand-in-list="connections"
          >
            ${sduiConnectionCards(scene, 0, scene.cardsAtLoad)}
          </div>
        </div>`,
    ),
  };
}

function followCard({ slug, name, headline }: Member): Markup {
  const href = `https://www.linkedin.com/in/${slug}/`;
  return html`<div data-view-name="search-entity-result-universal-template">
    <a href="${href}"
      ><img
        alt="${name}’s profile picture"
        src="/stand-in/photo.svg"
        loading="lazy"
        width="48"
        height="48"
    /></a>
    <a href="${href}"><span aria-hidden="true">${name}</span></a>
    <div>${headline}</div>
    <button type="button" aria-label="Follow ${name}">Follow</button>
  </div>`;
}

export const sduiFollowerCards = ({ network }: Scene, start: number, count: number): Markup =>
  html`${rows(start, Math.min(count, network.followers - start), (i) => followCard(followerAt(i)))}`;

export const sduiFollowingCards = ({ network }: Scene, start: number, count: number): Markup =>
  html`${rows(start, Math.min(count, network.following - start), (i) => followCard(followedAt(i)))}`;

const followList = (
  { speech }: Scene,
  list: LazyList,
  screenName: string,
  total: string,
  cards: Markup,
): Part => ({
  title: speech.followingAndFollowers,
  main: screen(
    screenName,
    html`<nav>
        <a href="/mynetwork/network-manager/people-follow/following/">${speech.followingTab}</a>
        <a href="/mynetwork/network-manager/people-follow/followers/">${speech.followersTab}</a>
      </nav>
      <p>${total}</p>
      <div data-testid="lazy-column" data-stand-in-list="${list}">${cards}</div>`,
  ),
});

export function sduiFollowers(scene: Scene): Part {
  const total = scene.speech.followers(scene.speech.number(scene.network.followers));
  const cards = sduiFollowerCards(scene, 0, scene.cardsAtLoad);
  return followList(scene, 'followers', 'mynetwork.Followers', total, cards);
}

export function sduiFollowing(scene: Scene): Part {
  const total = scene.speech.following(scene.speech.number(scene.network.following));
  const cards = sduiFollowingCards(scene, 0, scene.cardsAtLoad);
  return followList(scene, 'following', 'mynetwork.Following', total, cards);
}
