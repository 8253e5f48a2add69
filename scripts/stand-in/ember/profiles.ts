import { html, type Markup } from '../markup';
import type { Part, Scene } from '../page';
import { twice } from './shell';

/** Number in bold and word beside it, each in a node of its own. */
function boldNumber(text: string): Markup {
  const number = /[\d+]+/.exec(text)?.[0] ?? '';
  const [before, after] = text.split(number);
  return html`${before}<span class="t-bold">${number}</span>${after}`;
}

export function emberOwnProfile({ network, speech }: Scene): Part {
  const { viewer } = network;
  const followers = speech.followers(speech.number(network.followers));
  return {
    title: viewer.name,
    main: html`<section class="artdeco-card pv-top-card">
        <a href="/in/${viewer.slug}/edit/intro/?profileFormEntryPoint=PROFILE_SECTION"
          ><button type="button" aria-label="${speech.editIntro}"></button
        ></a>
        <h1 class="text-heading-xlarge">${viewer.name}</h1>
        <div class="text-body-medium">${viewer.headline}</div>
        <ul class="pv-top-card--list pv-top-card--list-bullet">
          <li class="text-body-small">
            <a href="/mynetwork/invite-connect/connections/"
              ><span class="link-without-visited-state"
                >${boldNumber(speech.manyConnections)}</span
              ></a
            >
          </li>
        </ul>
      </section>
      <section class="artdeco-card" data-view-name="profile-card">
        <div id="content_collections"></div>
        <h2 class="pvs-header__title">${twice(speech.activity)}</h2>
        <p class="pvs-header__optional-link">
          <a href="/mynetwork/network-manager/people-follow/followers">${twice(followers)}</a>
        </p>
      </section>`,
  };
}

export function emberOtherProfile({ network, speech }: Scene): Part {
  const { other } = network;
  return {
    title: other.name,
    main: html`<section class="artdeco-card pv-top-card">
        <h1 class="text-heading-xlarge">${other.name}</h1>
        <span class="dist-value">· 2nd</span>
        <div class="text-body-medium">${other.headline}</div>
        <ul class="pv-top-card--list pv-top-card--list-bullet">
          <li class="text-body-small">
            <span>${speech.followers(speech.number(other.followers))}</span>
          </li>
          <li class="text-body-small">
            <span class="t-bold">500+</span> <span>${speech.manyConnections}</span>
          </li>
        </ul>
        <button type="button" class="pvs-profile-actions__action" aria-label="Invite ${other.name}">
          ${speech.connect}
        </button>
        <button
          type="button"
          id="ember512-profile-overflow-action"
          class="artdeco-dropdown__trigger"
          aria-label="More actions"
        ></button>
      </section>
      <section class="artdeco-card" data-view-name="profile-card">
        <div id="content_collections"></div>
        <h2 class="pvs-header__title">${twice(speech.activity)}</h2>
        <p class="pvs-header__optional-link">
          ${twice(speech.followers(speech.number(other.followers)))}
        </p>
      </section>`,
  };
}
