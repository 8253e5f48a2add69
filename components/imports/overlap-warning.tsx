import { t } from '../../lib/words/t';
import type { FileDifference, ImportTarget, TargetAccount } from './import-props';

interface Props extends FileDifference {
  account: TargetAccount;
  onTarget: (target: ImportTarget) => void;
  onCancel: () => void;
}

/** Fewer than half of the file's connections are the account's, or its profile is not: it may be somebody else's. Nothing is stored yet. */
export const OverlapWarning = ({ account, sharedShare, owners, onTarget, onCancel }: Props) => (
  <div class="warning" role="alert">
    <p>
      {owners
        ? t('imports.differs.owners', owners)
        : t('imports.differs.text', {
            share: sharedShare,
            name: account.label || t('common.you'),
          })}
    </p>
    <div class="actions">
      <button type="button" class="plain" onClick={() => onTarget({ accountId: account.id })}>
        {t('imports.differs.same')}
      </button>
      <button type="button" class="plain" onClick={() => onTarget('new')}>
        {t('imports.differs.new')}
      </button>
      <button type="button" class="plain" onClick={onCancel}>
        {t('common.cancel')}
      </button>
    </div>
  </div>
);
