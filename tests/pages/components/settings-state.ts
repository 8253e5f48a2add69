import { vi } from 'vitest';
import type { SettingsCallbacks, SettingsState } from '../../../components/settings/settings';
import type { Account } from '../../../lib/model/account';
import { observationKey, type Observation } from '../../../lib/model/count';
import type { LocalDay } from '../../../lib/model/day';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings';
import { NOW_MS } from '../../fixtures/popup-views';

const account = (id: string, label: string): Account => ({
  id,
  label,
  aliases: [`slug:${id}`],
  createdAtMs: NOW_MS,
  origin: 'page',
});

const base = {
  accountId: 'robin',
  metric: 'followers' as const,
  windowDays: null,
  day: '2026-11-20' as LocalDay,
  source: 'typed' as const,
  low: 3600,
  high: 3600,
};
/** A typed number. */
export const TYPED: Observation = {
  ...base,
  key: observationKey(base),
  value: 3600,
  bound: 'exact',
  confidence: 'medium',
  evidence: null,
  utcOffsetMinutes: 0,
  capturedAtMs: NOW_MS,
  lastSeenAtMs: NOW_MS,
  sightings: 1,
  standing: 'accepted',
  importId: null,
};

/** Two accounts, one with a name that tries to be markup, and a typed number. */
export const SETTINGS_STATE: SettingsState = {
  settings: DEFAULT_SETTINGS,
  accounts: [account('robin', ''), account('kim', 'Kim & <b>Co</b>')],
  activeAccountId: 'robin',
  typed: [TYPED],
  outcome: null,
  restoring: { stage: 'idle' },
  mayNotify: false,
  storage: { usedBytes: 9_400_000, quotaBytes: 11_000_000, isLasting: false },
};

export const settingsSpies = (): SettingsCallbacks => ({
  onChooseBackup: vi.fn(),
  onRestore: vi.fn(),
  onLeaveRestore: vi.fn(),
  onChooseGoal: vi.fn(),
  onAgree: vi.fn(),
  onWithdraw: vi.fn(),
  onTyped: vi.fn(),
  onExport: vi.fn(),
  onKeep: vi.fn(),
  onDeleteAll: vi.fn(),
  onAgreeToBadges: vi.fn(),
  onWithdrawBadges: vi.fn(),
  onShowHiddenBadges: vi.fn(),
  onChooseReminder: vi.fn(),
  onAllowNotifications: vi.fn(),
  onChooseToolbar: vi.fn(),
  onSwitchAccount: vi.fn(),
  onRename: vi.fn(),
  onMerge: vi.fn(),
  onCorrectTyped: vi.fn(),
  onRemoveTyped: vi.fn(),
});
