import { html, type Markup } from '../markup';
import { connectionAt, followedAt, followerAt } from '../network';
import type { LazyList, Part, Scene } from '../page';
import type { Member } from '../people';

function connectionCard({ network, speech }: Scene, index: number): Markup {
  const { slug, name, headline, connectedOn } = connectionAt(network, index);
  return html`<li class="mn-connection-card artdeco-list ember-view">
    <a href="/in/${slug}/" class="ember-view mn-connection-card__picture"
      ><img alt="${name}" src="/stand-in/photo.svg" loading="lazy" width="48" height="48"
    /></a>
    <div class="mn-connection-card__details">
      <a href="/in/${slug}/" class="ember-view mn-connection-card__link">
        <span class="mn-connection-card__name t-16 t-bold">${name}</span>
        <span class="mn-connection-card__occupation t-14">${headline}</span>
      </a>
      <time class="time-badge t-12">${speech.connectedOn(speech.date(connectedOn))}</time>
    </div>
    <button type="button" class="artdeco-button" aria-label="${speech.message} ${name}">
      ${speech.message}
    </button>
  </li>`;
}

const rows = (from: number, count: number, card: (index: number) => Markup): Markup[] =>
  Array.from({ length: Math.max(0, count) }, (_, i) => card(from + i));

/** Cards `start` to `start + count` of the connections list, never more than there are. */
export const emberConnectionCards = (scene: Scene, start: number, count: number): Markup =>
  html`${rows(start, Math.min(count, scene.network.connections - start), (i) =>
    connectionCard(scene, i),
  )}`;

export function emberConnections(scene: Scene): Part {
  const { network, speech } = scene;
  return {
    title: speech.connectionsTitle,
    main: html`<section class="mn-connections mb4 artdeco-card ember-view">
      <header class="mn-connections__header">
        <h1 class="t-18 t-black t-normal">
          ${speech.connections(speech.number(network.connections))}
        </h1>
        <a
          href="/search/results/people/?network=%5B%22F%22%5D&origin=MEMBER_PROFILE_CANNED_SEARCH"
          class="mn-connections__search-with-filters"
          >Search with filters</a
        >
      </header>
      <ul data-stand-in-list="connections">
        ${emberConnectionCards(scene, 0, scene.cardsAtLoad)}
      </ul>
    </section>`,
  };
}

function followCard({ slug, name, headline }: Member): Markup {
  return html`<li class="reusable-search__result-container">
    <div data-view-name="search-entity-result-universal-template">
      <a href="/in/${slug}/"
        ><img
          alt="${name}’s profile picture"
          src="/stand-in/photo.svg"
          loading="lazy"
          width="48"
          height="48"
      /></a>
      <a href="/in/${slug}/">${name}</a>
      <div class="t-14">${headline}</div>
    </div>
  </li>`;
}

export const emberFollowerCards = ({ network }: Scene, start: number, count: number): Markup =>
  html`${rows(start, Math.min(count, network.followers - start), (i) => followCard(followerAt(i)))}`;

export const emberFollowingCards = ({ network }: Scene, start: number, count: number): Markup =>
  html`${rows(start, Math.min(count, network.following - start), (i) => followCard(followedAt(i)))}`;

const followList = ({ speech }: Scene, list: LazyList, total: string, cards: Markup): Part => ({
  title: speech.followingAndFollowers,
  main: html`<section class="mn-follows artdeco-card">
    <header>
      <h1>${speech.followingAndFollowers}</h1>
      <a href="/mynetwork/network-manager/people-follow/following/">${speech.followingTab}</a>
      <a href="/mynetwork/network-manager/people-follow/followers/">${speech.followersTab}</a>
    </header>
    <p class="t-14">${total}</p>
    <ul data-stand-in-list="${list}">
      ${cards}
    </ul>
  </section>`,
});

export function emberFollowers(scene: Scene): Part {
  const total = scene.speech.followers(scene.speech.number(scene.network.followers));
  return followList(scene, 'followers', total, emberFollowerCards(scene, 0, scene.cardsAtLoad));
}

export function emberFollowing(scene: Scene): Part {
  const total = scene.speech.following(scene.speech.number(scene.network.following));
  return followList(scene, 'following', total, emberFollowingCards(scene, 0, scene.cardsAtLoad));
}
