import { DECOYS } from '../decoys';
import { html } from '../markup';
import { followerAt } from '../network';
import type { Part, Scene } from '../page';

export function emberMyNetwork({ network, speech }: Scene): Part {
  const n = speech.number(network.connections);
  return {
    title: speech.network,
    main: html`<aside class="scaffold-layout__sidebar">
        <section class="mn-community-summary">
          <h2>${speech.manageNetwork}</h2>
          <ul>
            <li class="mn-community-summary__section">
              <a
                href="/mynetwork/invite-connect/connections/"
                class="mn-community-summary__link"
                aria-label="${speech.connections(n)}"
              >
                <div class="mn-community-summary__entity-info">${speech.connectionsTitle}</div>
                <span>${n}</span>
              </a>
            </li>
            <li class="mn-community-summary__section">
              <a
                href="/mynetwork/network-manager/people-follow/following/"
                class="mn-community-summary__link"
                >${speech.followingAndFollowers}</a
              >
            </li>
            <li class="mn-community-summary__section">
              <a href="/mynetwork/network-manager/groups/" class="mn-community-summary__link"
                >Groups <span>${DECOYS.groups}</span></a
              >
            </li>
          </ul>
        </section>
      </aside>
      <section>
        <a href="/mynetwork/invitation-manager/"
          >${speech.invitations} <span>${DECOYS.waitingInvitations}</span></a
        >
        <p>${speech.connections(speech.number(DECOYS.puzzleSolvers))} solved today’s puzzle</p>
      </section>`,
  };
}

export function emberFeed({ network, speech }: Scene): Part {
  return {
    title: 'Feed',
    main: html`<aside class="scaffold-layout__sidebar">
        <a href="/in/${network.viewer.slug}/"
          ><div class="feed-identity-module__actor-meta">${network.viewer.name}</div></a
        >
        <a href="/me/profile-views/"
          >${speech.profileViewers} <strong>${speech.number(network.profileViewers)}</strong></a
        >
        <a href="/analytics/creator/content/"
          >${speech.postImpressions} <strong>${speech.number(network.postImpressions)}</strong></a
        >
      </aside>
      <div class="feed-shared-update-v2" data-urn="urn:li:activity:7000000000000000001">
        <a href="/in/${network.other.slug}/">${network.other.name}</a>
        <span>${speech.followers(speech.number(network.other.followers))}</span>
        <p>
          Why I left a network of ${speech.connections(speech.number(DECOYS.boastedConnections))}
        </p>
      </div>`,
  };
}

export const emberSearch = ({ speech }: Scene): Part => ({
  title: 'Search',
  main: html`<h2 class="pb2">About ${speech.number(DECOYS.searchResults)} results</h2>
    <ul>
      ${Array.from({ length: 10 }, (_, i) => {
        const { slug, name, headline } = followerAt(i + 100);
        return html`<li class="reusable-search__result-container">
          <a href="/in/${slug}/">${name}</a>
          <div>${headline}</div>
          <div>${speech.followers(speech.number(DECOYS.searchedFollowers + i))}</div>
        </li>`;
      })}
    </ul>`,
});

export const emberCompany = ({ network, speech }: Scene): Part => ({
  title: network.company.name,
  main: html`<section>
      <h1>${network.company.name}</h1>
      <div class="org-top-card-summary-info-list">
        <div>${speech.followers(speech.number(network.company.followers))}</div>
        <div>
          <a href="/search/results/people/?currentCompany=4711"
            >${speech.employees(network.company.size)}</a
          >
        </div>
      </div>
      <p>${speech.connections(speech.number(DECOYS.colleagues))} work here</p>
    </section>
    <p>${network.company.name}</p>`,
});
