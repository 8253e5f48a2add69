import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import type { Part, Scene } from '../page';

const bar = (pillar: string, value: number): Markup =>
  html`<progress id="${pillar}__sub-score-bar" value="${value}" max="25">
    <span class="ssi-score__value">${value}</span>
  </progress>`;

/** The Social Selling Index, a page of another product: in English, with decimal points, whatever the language. */
export const ssi = ({ network }: Scene): Part => ({
  title: 'Social Selling Index',
  main: html`<h1>Your Social Selling Index</h1>
    <dl class="ssi-ranks">
      <div class="ssi-rank">
        <dt class="ssi-rank__category-name">Industry SSI rank</dt>
        <dd class="ssi-rank__category-score">Top <span class="t-40">${DECOYS.indexRank}</span>%</dd>
      </div>
    </dl>
    <div class="user-ssi-score">
      <figcaption class="user-ssi-score__donut-chart-caption">
        <span class="ssi-score__value">${network.ssi.total}</span> out of 100
      </figcaption>
      ${bar('establish-brand', network.ssi.brand)} ${bar('find-people', network.ssi.people)}
      ${bar('engage-with-insights', network.ssi.insights)}
      ${bar('build-relationships', network.ssi.relationships)}
    </div>
    <div class="group-ssi-score">
      <figcaption class="group-ssi-score__donut-chart">
        <span class="ssi-score__value">${DECOYS.peerIndex}</span> out of 100
      </figcaption>
    </div>`,
});
