import { DECOYS } from '../decoys';
import { html } from '../markup';
import { followerAt } from '../network';
import type { Part, Scene } from '../page';
import { screen } from './shell';

export function sduiMyNetwork({ network, speech }: Scene): Part {
  const n = speech.number(network.connections);
  return {
    title: speech.network,
    main: screen(
      'mynetwork.Grow',
      html`<aside>
          <p>${speech.manageNetwork}</p>
          <nav>
            <ul>
              <li>
                <button type="button" aria-label="${speech.showConnections(n)}">
                  <svg id="people-medium" width="24" height="24" data-token-id="129"></svg>
                  <span>${speech.connectionsTitle}</span><span data-color-scheme="light">${n}</span>
                </button>
              </li>
              <li>
                <a
                  href="https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/"
                  aria-label="${speech.followingAndFollowers}"
                  ><svg id="person-medium" width="24" height="24"></svg
                  >${speech.followingAndFollowers}</a
                >
              </li>
              <li>
                <a href="https://www.linkedin.com/mynetwork/network-manager/groups/"
                  >Groups ${DECOYS.groups}</a
                >
              </li>
              <li>
                <a href="https://www.linkedin.com/mynetwork/network-manager/newsletters/"
                  >Newsletters ${DECOYS.newsletters}</a
                >
              </li>
            </ul>
          </nav>
        </aside>
        <section>
          <p>${speech.connections(speech.number(DECOYS.puzzleSolvers))} solved today’s puzzle</p>
          <a href="https://www.linkedin.com/mynetwork/invitation-manager/"
            >${speech.invitations} ${DECOYS.waitingInvitations}</a
          >
          <a href="https://www.linkedin.com/mynetwork/invite-connect/connections/"
            >${speech.connectionsTitle}</a
          >
        </section>`,
    ),
  };
}

export function sduiFeed({ network, speech }: Scene): Part {
  const viewers = speech.number(network.profileViewers);
  const impressions = speech.number(network.postImpressions);
  return {
    title: 'Feed',
    main: screen(
      'feed.MainFeed',
      html`<aside>
          <a href="https://www.linkedin.com/in/${network.viewer.slug}/"
            ><h3>${network.viewer.name}</h3></a
          >
          <a href="https://www.linkedin.com/me/profile-views/"
            ><div aria-label="${speech.profileViewers} ${viewers}">
              <p>${speech.profileViewers}</p>
              <p>${viewers}</p>
            </div></a
          >
          <a href="https://www.linkedin.com/analytics/creator/content/"
            ><div aria-label="${speech.postImpressions} ${impressions}">
              <p>${speech.postImpressions}</p>
              <p>${impressions}</p>
            </div></a
          >
          <a href="https://www.linkedin.com/company/4711/admin/"
            ><p>Visitors</p>
            <p>${DECOYS.visitorsOfOwnPage}</p></a
          >
        </aside>
        <div componentkey="expandedxFeedType_MAIN" role="listitem">
          <a href="https://www.linkedin.com/in/${network.other.slug}/">${network.other.name}</a>
          <p>${speech.followers(speech.number(network.other.followers))}</p>
          <p>
            Why I left a network of ${speech.connections(speech.number(DECOYS.boastedConnections))}
          </p>
        </div>`,
    ),
  };
}

export const sduiSearch = ({ speech }: Scene): Part => ({
  title: 'Search',
  main: screen(
    'search.SearchResultsPeople',
    html`<p>About ${speech.number(DECOYS.searchResults)} results</p>
      ${Array.from({ length: 10 }, (_, i) => {
        const { slug, name, headline } = followerAt(i + 100);
        return html`<div role="listitem">
          <a href="https://www.linkedin.com/in/${slug}/">${name}</a>
          <p>${headline}</p>
          <p>${speech.followers(speech.number(DECOYS.searchedFollowers + i))}</p>
        </div>`;
      })}`,
  ),
});

export const sduiCompany = ({ network, speech }: Scene): Part => ({
  title: network.company.name,
  main: screen(
    'organization.Company',
    html`<section>
        <h1>${network.company.name}</h1>
        <p>${speech.followers(speech.number(network.company.followers))}</p>
        <p>${speech.employees(network.company.size)}</p>
        <p>${speech.connections(speech.number(DECOYS.colleagues))} work here</p>
      </section>
      <ul>
        <li>
          <a href="/company/other-clouds/"
            ><span>Other Clouds</span><span>${speech.employees('201-500')}</span></a
          >
        </li>
      </ul>`,
  ),
});
