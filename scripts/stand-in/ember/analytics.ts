import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import { strangerAt } from '../network';
import type { Part, Scene } from '../page';
import { changingFigure, figures } from './figures';

/** Days that each page sums over. */
export const WINDOWS = { postImpressions: 7, profileViewers: 90, searchAppearances: 7 } as const;

const base = (content: Markup): Markup =>
  html`<section class="member-analytics-addon-card__base-card">${content}</section>`;

const pastDays = ({ speech }: Scene, days: number): Markup =>
  html`<p>${speech.pastDays(speech.number(days))}</p>`;

/** The overview: a card for each figure, which leads to the page about it. */
export function emberDashboard(scene: Scene): Part {
  const { network, speech } = scene;
  const cards = [
    ['/analytics/creator/content/', network.postImpressions, speech.postImpressions],
    ['/analytics/creator/audience/', network.followers, speech.totalFollowers],
    ['/analytics/profile-views/', network.profileViewers, speech.profileViewers],
    ['/analytics/search-appearances/', network.searchAppearances, speech.allAppearances],
  ] as const;
  return {
    title: speech.analytics,
    main: base(
      html`<h2>${speech.analytics}</h2>
        ${figures(
          cards.map(
            ([href, value, name]) =>
              html`<a href="${href}">${changingFigure(scene, value, name)}</a>`,
          ),
        )}`,
    ),
  };
}

export function emberAudience(scene: Scene): Part {
  const { network, speech } = scene;
  return {
    title: speech.analytics,
    main: html`${base(
      html`<button class="artdeco-tab active creator-analytics__tab">${speech.followersTab}</button>
        ${figures([
          changingFigure(scene, network.followers, speech.totalFollowers),
          changingFigure(scene, DECOYS.newFollowers, speech.newFollowers),
        ])}
        <svg class="highcharts-root">
          <path
            role="img"
            aria-label="1. ${speech.date(network.newestConnectionOn)}, ${speech.newFollowers}, ${DECOYS.newFollowers}"
          ></path>
        </svg>`,
    )}
    ${base(
      html`<h2>${network.company.name}</h2>
        <ul>
          <li>
            <p>${network.company.name}</p>
            <p>${speech.percent(DECOYS.growth)}</p>
          </li>
        </ul>`,
    )}`,
  };
}

export function emberContent(scene: Scene): Part {
  const { network, speech } = scene;
  return {
    title: speech.analytics,
    main: html`${base(
      html`${pastDays(scene, WINDOWS.postImpressions)}
      ${figures([
        changingFigure(scene, network.postImpressions, speech.impressions),
        changingFigure(scene, DECOYS.membersReached, speech.membersReached),
      ])}`,
    )}
    ${base(
      html`<ul>
        <li>
          <a href="/analytics/post-summary/${network.post.urn}/"
            ><p>${speech.number(DECOYS.topPostImpressions)}</p>
            <p>${speech.impressions}</p></a
          >
        </li>
      </ul>`,
    )}`,
  };
}

export function emberProfileViews(scene: Scene): Part {
  const { network, speech } = scene;
  const { slug, name } = strangerAt(2);
  return {
    title: speech.profileViewers,
    main: base(
      html`${figures([changingFigure(scene, network.profileViewers, speech.profileViewers)])}
        ${pastDays(scene, WINDOWS.profileViewers)}
        <ul>
          <li>
            <a href="/in/${slug}/"
              ><p>${name}</p>
              <p>${speech.mutual(speech.number(DECOYS.mutualConnections))}</p></a
            >
          </li>
        </ul>`,
    ),
  };
}

export function emberSearchAppearances(scene: Scene): Part {
  const { network, speech } = scene;
  return {
    title: speech.allAppearances,
    main: base(
      html`${figures([changingFigure(scene, network.searchAppearances, speech.allAppearances)])}
        ${pastDays(scene, WINDOWS.searchAppearances)}
        <ul>
          <li>
            <a href="/company/${network.company.slug}/"
              ><p>${network.company.name}</p>
              <p>${speech.number(DECOYS.viewersFromCompany)}</p></a
            >
          </li>
        </ul>`,
    ),
  };
}
