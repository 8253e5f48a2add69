import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import { reactorsOf } from '../network';
import type { Part, Scene } from '../page';
import { screen } from './shell';

/** What a post reached, what came back, and what it earned elsewhere: each name before its value. */
export function sduiPostSummary({ network, speech }: Scene): Part {
  const { post } = network;
  const row = (name: string, value: number): Markup =>
    html`<div>
      <p>${name}</p>
      <p>${speech.number(value)}</p>
    </div>`;
  return {
    title: speech.analytics,
    main: screen(
      'analytics.PostSummary',
      html`<section>
        <div role="list">
          ${row(speech.impressions, post.impressions)}
          ${row(speech.membersReached, DECOYS.membersReached)}
        </div>
        <div role="list">
          ${row(speech.reactions, post.reactions)} ${row(speech.comments, post.comments)}
          ${row(speech.reposts, post.reposts)} ${row(speech.saves, DECOYS.saves)}
        </div>
        ${row(speech.gainedFromPost, DECOYS.gainedFromPost)}
        ${row(speech.viewersFromPost, DECOYS.viewersFromPost)}
        <a href="https://www.linkedin.com/analytics/post/${post.urn}/?resultType=REACTIONS"
          >${speech.all}</a
        >
      </section>`,
    ),
  };
}

/** Who reacted to a post. */
export const sduiPostReactions = ({ network, speech }: Scene): Part => ({
  title: speech.reactions,
  main: screen(
    'analytics.PostReactions',
    html`<h1>${speech.reactionsOf(speech.number(network.post.reactions))}</h1>
      <div role="list">
        ${reactorsOf(network).map(
          ({ slug, name, headline }) =>
            html`<div role="listitem">
              <a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p></a>
              <p>${headline}</p>
            </div>`,
        )}
      </div>`,
  ),
});
