import { html, type Markup } from '../markup';
import { profileAt } from '../network';
import type { Part, Scene } from '../page';
import { twice } from './shell';

/** Number in bold and word beside it, each in a node of its own. */
function boldNumber(text: string): Markup {
  const number = /[\p{Nd}+]+/u.exec(text)?.[0] ?? '';
  const [before, after] = text.split(number);
  return html`${before}<span class="t-bold">${number}</span>${after}`;
}

const insight = (href: string, text: string): Markup =>
  html`<li class="pvs-list__item--three-column">
    <a href="${href}"><span class="t-bold">${twice(text)}</span></a>
  </li>`;

export function emberOwnProfile({ network, speech }: Scene): Part {
  const { viewer } = network;
  const followers = speech.followers(speech.number(network.followers));
  const views = speech.number(network.profileViewers);
  const appearances = speech.number(network.searchAppearances);
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
      <section class="artdeco-card">
        <div id="insights"></div>
        <h2>${twice(speech.analytics)}</h2>
        <ul>
          ${insight('/me/profile-views', speech.profileViewsOf(views))}
          ${insight('/me/search-appearances/', speech.appearancesOf(appearances))}
        </ul>
        <a href="/dashboard/">${speech.all}</a>
      </section>
      <section class="artdeco-card" data-view-name="profile-card">
        <div id="content_collections"></div>
        <h2 class="pvs-header__title">${twice(speech.activity)}</h2>
        <p class="pvs-header__optional-link">
          <a href="/mynetwork/network-manager/people-follow/followers">${twice(followers)}</a>
        </p>
        <a href="/in/${viewer.slug}/recent-activity/all/">${speech.all}</a>
      </section>`,
  };
}

export function emberOtherProfile({ network, speech, slug }: Scene): Part {
  const other = profileAt(network, slug);
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
            <span>${boldNumber(speech.manyConnections)}</span>
          </li>
        </ul>
        <div class="mt2">
          <span class="text-body-small inline">${other.location}</span
          ><span class="pv-text-details__separator"
            ><a
              href="/in/${other.slug}/overlay/contact-info/"
              id="top-card-text-details-contact-info"
              >${speech.contactInfo}</a
            ></span
          >
        </div>
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
        <a href="/in/${other.slug}/recent-activity/all/">${speech.all}</a>
      </section>`,
  };
}
