import { t } from '../../lib/words/t';

/** What the database takes on this device, as the browser estimates it. */
export interface StorageFigures {
  usedBytes: number;
  /** Upper end that the browser allows; `null` = it does not say. */
  quotaBytes: number | null;
  /** Whether the browser promised not to clear it when the device runs short. */
  isLasting: boolean;
}

interface Props {
  /** `null` until the browser has answered, or when it cannot. */
  storage: StorageFigures | null;
  /** Asks the browser to keep the data; some ask the person first. */
  onKeep: () => void;
}

/** From this share of the quota on, a way out is due. */
const NEARLY_FULL = 0.8;

/** How much is stored, how much may be, whether it lasts, and what to do when room runs short. */
export function StorageUse({ storage, onKeep }: Props) {
  if (!storage) return <p class="soft">{t('storage.unknown')}</p>;
  const { usedBytes, quotaBytes, isLasting } = storage;
  const isFull = quotaBytes !== null && usedBytes > NEARLY_FULL * quotaBytes;
  return (
    <>
      <p class={isFull ? 'caution' : ''}>
        {quotaBytes === null
          ? t('storage.used', { megabytes: megabytes(usedBytes) })
          : t('storage.usedOf', {
              megabytes: megabytes(usedBytes),
              of: megabytes(quotaBytes),
              share: usedBytes / Math.max(1, quotaBytes),
            })}
      </p>
      <p class="note">
        {isLasting ? t('storage.lasting') : t('storage.notLasting')}{' '}
        {!isLasting && (
          <button type="button" class="plain" onClick={onKeep}>
            {t('storage.keep')}
          </button>
        )}
      </p>
      <p class="note">
        {t('storage.wayOut')} <a href="#imports">{t('storage.imports')}</a>
      </p>
    </>
  );
}

const megabytes = (bytes: number): number => Math.round(bytes / 100_000) / 10;
