import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import { commentersOf, type OwnPost, profileAt } from '../network';
import type { Part, Scene } from '../page';
import type { Member } from '../people';
import { twice } from './shell';

type Counters = Pick<OwnPost, 'reactions' | 'comments' | 'reposts'>;

const FOREIGN_URN = 'urn:li:activity:7000000000000000002';

function counters({ speech }: Scene, shown: Counters): Markup {
  const reactions = speech.number(shown.reactions);
  const comments = speech.commentsOf(speech.number(shown.comments));
  const reposts = speech.repostsOf(speech.number(shown.reposts));
  const item = 'social-details-social-counts__item';
  return html`<ul class="social-details-social-counts">
    <li class="${item} social-details-social-counts__reactions">
      <button type="button" aria-label="${speech.reactionsOf(reactions)}">
        <span aria-hidden="true" class="social-details-social-counts__reactions-count"
          >${reactions}</span
        >
      </button>
    </li>
    <li class="${item} social-details-social-counts__comments">
      <button type="button" aria-label="${comments}">
        <span aria-hidden="true">${comments}</span>
      </button>
    </li>
    <li class="${item}">
      <button type="button" aria-label="${reposts}">
        <span aria-hidden="true">${reposts}</span>
      </button>
    </li>
  </ul>`;
}

const comment = ({ network, speech }: Scene, { slug, name }: Member, index: number): Markup =>
  html`<article
    class="comments-comment-entity"
    data-id="urn:li:comment:(${network.post.urn.replace('urn:li:', '')},${index})"
  >
    <a href="/in/${slug}/"><span>${name}</span></a>
    <p>${speech.congratulations(speech.number(DECOYS.congratulatedReactions))}</p>
    <button type="button">${speech.reactionsOf(speech.number(DECOYS.commentReactions))}</button>
  </article>`;

const post = (urn: string, { slug, name }: Member, content: Markup): Markup =>
  html`<li class="profile-creator-shared-feed-update__container">
    <div class="feed-shared-update-v2" data-urn="${urn}">
      <a href="/in/${slug}/">${twice(name)}</a>
      ${content}
    </div>
  </li>`;

const foreignPost = (scene: Scene, author: Member): Markup =>
  post(FOREIGN_URN, author, counters(scene, DECOYS.foreignPost));

/** The viewer's own posts: one with its comments open, and one of somebody else's that was passed on. */
export function emberOwnActivity(scene: Scene): Part {
  const { network, speech } = scene;
  const analytics = html`<div class="content-analytics-entry-point">
    <a href="/analytics/post-summary/${network.post.urn}/"
      ><span class="ca-entry-point__num-views t-14"
        >${speech.impressionsOf(speech.number(network.post.impressions))}</span
      ></a
    >
  </div>`;
  const comments = html`<div class="comments-comments-list">
    ${commentersOf(network).map((member, i) => comment(scene, member, i + 1))}
  </div>`;
  return {
    title: speech.activity,
    main: html`<ul>
      ${post(
        network.post.urn,
        network.viewer,
        html`${counters(scene, network.post)}${comments}${analytics}`,
      )}
      ${foreignPost(scene, network.other)}
    </ul>`,
  };
}

export const emberOtherActivity = (scene: Scene): Part => ({
  title: scene.speech.activity,
  main: html`<ul>
    ${foreignPost(scene, profileAt(scene.network, scene.slug))}
  </ul>`,
});
