import { ReaderList, type CopiedSample } from '../../../components/dashboard/reader-list';
import type { ReaderHealth } from '../../../lib/model/reader-health';
import type { TaughtAnchor } from '../../../lib/model/taught-anchor';
import { copyStructureSample } from '../../popup/copy-structure-sample';
import type { CreateSection } from '../screen';

/** How every page was read last. */
export const readers: CreateSection = (screen) => {
  let known: ReaderHealth[] = [];
  let anchors: TaughtAnchor[] = [];
  let copiedSample: CopiedSample = null;
  const onCopySample = (readerId: string): void =>
    void copyStructureSample(readerId).then((done) => {
      copiedSample = { readerId, result: done ? 'copied' : 'failed' };
      screen.repaint();
    });
  return {
    async load(db) {
      [known, anchors] = await Promise.all([db.readerHealth.toArray(), db.taughtAnchors.toArray()]);
    },
    draw: () => (
      <ReaderList
        readers={known}
        anchors={anchors}
        nowMs={screen.state.nowMs}
        copiedSample={copiedSample}
        onCopySample={onCopySample}
      />
    ),
  };
};
