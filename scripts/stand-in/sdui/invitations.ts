import { DECOYS } from '../decoys';
import { html, type Markup } from '../markup';
import { strangerAt } from '../network';
import type { Part, Scene } from '../page';
import { screen } from './shell';

const MANAGER = 'https://www.linkedin.com/mynetwork/invitation-manager';

const directions = html`<nav aria-label="Invitation direction">
  <a href="/mynetwork/invitation-manager/received">Received</a>
  <a href="/mynetwork/invitation-manager/sent">Sent</a>
</nav>`;

const row = (index: number, content: Markup): Markup => {
  const { slug, name, headline } = strangerAt(index);
  return html`<div data-display-contents="true">
    <div role="listitem">
      <a href="https://www.linkedin.com/in/${slug}/"><strong>${name}</strong></a>
      <p>${headline}</p>
      ${content}
    </div>
  </div>`;
};

/** Invitations of the viewer's, in buckets; the one of people is told in its link. */
export const sduiInvitationsSent = ({ network, speech }: Scene): Part => ({
  title: speech.invitations,
  main: screen(
    'mynetwork.invitations.InvitationSentWithType',
    html`${directions}
      <div>
        <a href="${MANAGER}/sent/CONNECTION/"
          ><span>${speech.invitedPeople(speech.number(network.invitationsSent))}</span></a
        >
        <a href="${MANAGER}/sent/EVENT/"
          ><span>${speech.invitedEvents(speech.number(DECOYS.eventInvitations))}</span></a
        >
      </div>
      <div data-testid="lazy-column" data-component-type="LazyColumn">
        ${row(4, html`<p>${speech.sentTwoWeeksAgo}</p>`)}
      </div>`,
  ),
});

/** Invitations to the viewer, those to connect among those to follow pages: no number of either alone. */
export const sduiInvitationsReceived = ({ speech }: Scene): Part => ({
  title: speech.invitations,
  main: screen(
    'mynetwork.invitations.InvitationReceivedWithType',
    html`${directions}
      <div role="button" aria-expanded="false" tabindex="0">
        <input aria-hidden="true" type="checkbox" checked />
        <span>${speech.focused(speech.number(DECOYS.waitingInvitations))}</span>
      </div>
      <div data-testid="lazy-column" data-component-type="LazyColumn">
        ${row(5, html`<p>${speech.mutual(speech.number(DECOYS.mutualConnections))}</p>`)}
      </div>`,
  ),
});
