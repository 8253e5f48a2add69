import { vi } from 'vitest';
import type { ImportCallbacks } from '../../../components/imports/import-props';

/** Callbacks of bringing files that only note that they were called. */
export const importSpies = (): ImportCallbacks => ({
  onFiles: vi.fn(),
  onDrop: vi.fn(),
  onWithMessages: vi.fn(),
  onTarget: vi.fn(),
  onCancelImport: vi.fn(),
  onCloseReport: vi.fn(),
});
