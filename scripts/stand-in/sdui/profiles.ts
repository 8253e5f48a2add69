import { html, type Markup } from '../markup';
import { profileAt } from '../network';
import type { Part, Scene } from '../page';
import type { Member } from '../people';
import { screen } from './shell';

const card = (slug: string, name: string, content: Markup): Markup =>
  html`<section componentkey="com.linkedin.sdui.profile.card.ref${slug}${name}">
    ${content}
  </section>`;

const head = ({ name, headline }: Member): Markup =>
  html`<h2>${name}</h2>
    <p>${headline}</p>`;

export function sduiOwnProfile({ network, speech }: Scene): Part {
  const { viewer } = network;
  const followers = speech.followers(speech.number(network.followers));
  return {
    title: viewer.name,
    main: screen(
      'profile.Profile',
      html`${card(
        viewer.slug,
        'Topcard',
        html`<a
            href="https://www.linkedin.com/in/${viewer.slug}/edit/intro/"
            aria-label="${speech.editIntro}"
          ></a>
          ${head(viewer)}
          <a href="https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/"
            ><p>${followers}</p></a
          >
          <a href="https://www.linkedin.com/mynetwork/invite-connect/connections/"
            ><p>${speech.manyConnections}</p></a
          >`,
      )}
      ${card(
        viewer.slug,
        'Analytics',
        html`<a href="https://www.linkedin.com/me/profile-views/"
            ><p>${speech.profileViewsOf(speech.number(network.profileViewers))}</p></a
          >
          <a href="https://www.linkedin.com/dashboard/">${speech.all}</a>`,
      )}
      ${card(
        viewer.slug,
        'Activity',
        html`<h2>${speech.activity}</h2>
          <a href="https://www.linkedin.com/mynetwork/network-manager/people-follow/followers/"
            ><p>${followers}</p></a
          >
          <a href="https://www.linkedin.com/in/${viewer.slug}/recent-activity/all/"
            >${speech.all}</a
          >`,
      )}`,
    ),
  };
}

export function sduiOtherProfile({ network, speech, slug }: Scene): Part {
  const other = profileAt(network, slug);
  const search = `https://www.linkedin.com/search/results/people/?connectionOf=${encodeURIComponent(`["${other.memberId}"]`)}&network=${encodeURIComponent('["F","S"]')}&origin=MEMBER_PROFILE_CANNED_SEARCH`;
  return {
    title: other.name,
    main: screen(
      'profile.Profile',
      html`${card(
        other.slug,
        'Topcard',
        html`${head(other)}
          <p>· 1st</p>
          <p>· 2nd</p>
          <div>
            <p>${other.location}</p>
            <p>·</p>
            <p>
              <a href="https://www.linkedin.com/in/${other.slug}/overlay/contact-info/"
                >${speech.contactInfo}</a
              >
            </p>
          </div>
          <a href="${search}"><p>${speech.manyConnections}</p></a>
          <a href="/messaging/compose/?recipient=${other.memberId}">${speech.message}</a>
          <button type="button" aria-label="Invite ${other.name} to connect">
            ${speech.connect}
          </button>`,
      )}
      ${card(
        other.slug,
        'Activity',
        html`<h2>${speech.activity}</h2>
          <p>${speech.followers(speech.number(other.followers))}</p>
          <a href="https://www.linkedin.com/in/${other.slug}/recent-activity/all/"
            >${speech.all}</a
          >`,
      )}`,
    ),
  };
}
