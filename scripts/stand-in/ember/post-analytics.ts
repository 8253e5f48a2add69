import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import { reactorsOf, strangerAt } from '../network';
import type { Part, Scene } from '../page';
import { figure, figures } from './figures';
import { twice } from './shell';

const card = (content: Markup): Markup =>
  html`<section class="member-analytics-addon-card__base-card">
    <ul>
      ${content}
    </ul>
  </section>`;

/** What a post reached, what came back, and what it earned elsewhere. */
export function emberPostSummary(scene: Scene): Part {
  const { network, speech } = scene;
  const { post } = network;
  const engaged = (name: string, count: number, list: string): Markup =>
    html`<li class="member-analytics-addon__cta-list-item">
      <a href="/analytics/post/${post.urn}/?resultType=${list}"
        ><span>${name}</span><strong>${speech.number(count)}</strong></a
      >
    </li>`;
  const earned = (name: string, count: number): Markup =>
    html`<li class="member-analytics-addon-metric-row-list__item">
      <span>${name}</span><strong>${speech.number(count)}</strong>
    </li>`;
  return {
    title: speech.analytics,
    main: html`<section class="member-analytics-addon-card__base-card">
        ${figures([
          figure(scene, post.impressions, speech.impressions),
          figure(scene, DECOYS.membersReached, speech.membersReached),
        ])}
      </section>
      ${card(
        html`${engaged(speech.reactions, post.reactions, 'REACTIONS')}
        ${engaged(speech.comments, post.comments, 'COMMENTS')}
        ${engaged(speech.reposts, post.reposts, 'REPOSTS')} ${earned(speech.saves, DECOYS.saves)}`,
      )}
      ${card(
        html`${earned(speech.gainedFromPost, DECOYS.gainedFromPost)}
        ${earned(speech.viewersFromPost, DECOYS.viewersFromPost)}`,
      )}`,
  };
}

const reactor = ({ speech }: Scene, { slug, name, headline }: ReturnType<typeof strangerAt>) =>
  html`<li class="artdeco-list__item">
    <a href="/in/${slug}/"
      ><img alt="" src="/stand-in/photo.svg" width="48" height="48" />${twice(name)}</a
    >
    <span>${headline}, ${speech.followers(speech.number(DECOYS.searchedFollowers))}</span>
  </li>`;

/** Who reacted to a post, and beside it somebody one may know. */
export const emberPostReactions = (scene: Scene): Part => ({
  title: scene.speech.reactions,
  main: html`<h1>${scene.speech.reactionsOf(scene.speech.number(scene.network.post.reactions))}</h1>
    <ul>
      ${reactorsOf(scene.network).map((member) => reactor(scene, member))}
    </ul>
    <aside>
      <ul>
        ${reactor(scene, strangerAt(3))}
      </ul>
    </aside>`,
});
