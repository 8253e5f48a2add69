import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import type { Scene } from '../page';

/** One figure as Ember's analytics list it: the value and its name. */
export const figure = ({ speech }: Scene, value: number, name: string): Markup =>
  html`<p class="text-body-medium-bold text-heading-large">${speech.number(value)}</p>
    <p class="member-analytics-addon-list-item__description">${name}</p>`;

/** A figure over time, and how it changed. */
export const changingFigure = (scene: Scene, value: number, name: string): Markup =>
  html`${figure(scene, value, name)}
    <span class="text-body-xsmall"
      ><span class="analytics-tools-shared-trend-text__value--increase-caret-lead"
        >${scene.speech.vsPrior(scene.speech.percent(DECOYS.growth))}</span
      ></span
    >`;

/** The figures that stand first on a page of analytics. */
export const figures = (items: Markup[]): Markup =>
  html`<ul class="member-analytics-addon-summary">
    ${items.map((item) => html`<li class="member-analytics-addon-summary__list-item">${item}</li>`)}
  </ul>`;
