import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import { type OwnPost, profileAt } from '../network';
import type { Part, Scene } from '../page';
import type { Member } from '../people';
import { screen } from './shell';

type Counters = Pick<OwnPost, 'reactions' | 'comments' | 'reposts'>;

/** A post says neither its id nor who sees it: only its author's own has the link to its analytics. */
function post({ speech }: Scene, author: Member, shown: Counters, analytics?: Markup): Markup {
  const reactions = speech.reactionsOf(speech.number(shown.reactions));
  return html`<div role="listitem">
    <div componentkey="expandedx${author.slug}${shown.reactions}FeedType_PROFILE">
      <a href="https://www.linkedin.com/in/${author.slug}/"><p>${author.name}</p></a>
      <p>${speech.congratulations(speech.number(DECOYS.congratulatedReactions))}</p>
      <div>
        <button type="button" aria-label="${reactions}">
          <span aria-hidden="true">${reactions}</span><span>${reactions}</span>
        </button>
        <button type="button">${speech.commentsOf(speech.number(shown.comments))}</button>
        <button type="button">${speech.repostsOf(speech.number(shown.reposts))}</button>
      </div>
      ${analytics}
      <button type="button" aria-label="Reaction button state: no reaction">Like</button>
    </div>
  </div>`;
}

const activity = ({ speech }: Scene, posts: Markup): Part => ({
  title: speech.activity,
  main: screen('profile.ProfileRecentActivity', html`<div role="list">${posts}</div>`),
});

/** The viewer's own posts, and one of somebody else's that was passed on. */
export function sduiOwnActivity(scene: Scene): Part {
  const { network, speech } = scene;
  const analytics = html`<a
    href="https://www.linkedin.com/analytics/post-summary/${network.post.urn}/"
    ><p>${speech.impressionsOf(speech.number(network.post.impressions))}</p></a
  >`;
  return activity(
    scene,
    html`${post(scene, network.viewer, network.post, analytics)}
    ${post(scene, network.viewer, DECOYS.foreignPost)}`,
  );
}

export const sduiOtherActivity = (scene: Scene): Part =>
  activity(scene, post(scene, profileAt(scene.network, scene.slug), DECOYS.foreignPost));
