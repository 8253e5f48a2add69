import { t } from '../../lib/words/t';
import type { ImportTarget, TargetAccount } from './import-props';

interface Props {
  accounts: TargetAccount[];
  fileCount: number;
  onTarget: (target: ImportTarget) => void;
  onCancel: () => void;
}

const NEW = 'new';

/** Whose files these are, asked where there is more than one account. */
export const TargetChoice = ({ accounts, fileCount, onTarget, onCancel }: Props) => (
  <form
    class="inline-form"
    onSubmit={(event) => {
      event.preventDefault();
      const value = new FormData(event.currentTarget).get('target');
      onTarget(value === NEW || typeof value !== 'string' ? 'new' : { accountId: value });
    }}
  >
    <p>{t('imports.target.text', { n: fileCount })}</p>
    <div>
      <label for="import-target">{t('imports.target.label')}</label>
      <select id="import-target" name="target" defaultValue={accounts[0]?.id ?? NEW}>
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {account.label || t('common.you')}
          </option>
        ))}
        <option value={NEW}>{t('imports.target.new')}</option>
      </select>
    </div>
    <button type="submit">{t('imports.target.do')}</button>
    <button type="button" class="quiet" onClick={onCancel}>
      {t('common.cancel')}
    </button>
  </form>
);
