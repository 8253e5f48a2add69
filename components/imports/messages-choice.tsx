import { t } from '../../lib/words/t';

interface Props {
  idPrefix: string;
  withMessages: boolean;
  onWithMessages: (withMessages: boolean) => void;
}

/** The tick for private correspondence, off until the person sets it; says why and what is read of it. */
export const MessagesChoice = ({ idPrefix, withMessages, onWithMessages }: Props) => (
  <div class="tick">
    <input
      id={`${idPrefix}-messages`}
      type="checkbox"
      checked={withMessages}
      aria-describedby={`${idPrefix}-messages-why`}
      onChange={(event) => onWithMessages(event.currentTarget.checked)}
    />
    <div>
      <label for={`${idPrefix}-messages`}>{t('imports.messages.tick')}</label>
      <p id={`${idPrefix}-messages-why`} class="note">
        {t('imports.messages.why')}
      </p>
    </div>
  </div>
);
