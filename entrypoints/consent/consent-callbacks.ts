import type { Browser } from 'webextension-polyfill';
import type { ConsentOutcome } from '../../components/settings/consent-card';
import type { ExtensionMessage } from '../../lib/messaging/messages';
import { SITE_PATTERN } from '../../lib/messaging/sender';
import { askToStay } from './ask-to-stay';

export interface ConsentCallbacks {
  onAgree(): void;
  onWithdraw(): void;
}

/**
 * Giving and taking back consent, the same on every page that asks for it.
 * @param send - a command to the background; whether it was carried out
 * @param show - how it went, for the consent card
 */
export function consentCallbacks(
  browser: Pick<Browser, 'permissions'>,
  send: (message: ExtensionMessage) => Promise<boolean>,
  show: (change: { outcome: ConsentOutcome }) => void,
): ConsentCallbacks {
  // The request comes first: after anything else the browser no longer takes it for a click.
  const agree = async (): Promise<ConsentOutcome> => {
    const request = browser.permissions.request({ origins: [SITE_PATTERN] });
    show({ outcome: 'asking' });
    if (!(await request)) return 'refused';
    const isGiven = await send({ type: 'consentGiven' });
    if (isGiven) void askToStay();
    return isGiven ? null : 'failed';
  };
  return {
    onAgree: () =>
      void agree().then(
        (outcome) => show({ outcome }),
        () => show({ outcome: 'failed' }),
      ),
    onWithdraw: () =>
      void send({ type: 'consentWithdrawn' }).then((done) =>
        show({ outcome: done ? 'withdrawn' : 'failed' }),
      ),
  };
}
