import { Component } from 'preact';
import { t } from '../../lib/words/t';
import type { ShownSegment } from './segment-props';

interface Props {
  segment: ShownSegment;
  onDelete: (segmentId: string) => void;
}

/** Asks before a segment goes with its draft. */
export class DeleteSegment extends Component<Props, { isAsking: boolean }> {
  override state = { isAsking: false };

  override render({ segment, onDelete }: Props) {
    const { name } = segment;
    if (!this.state.isAsking) {
      return (
        <button
          type="button"
          class="quiet"
          aria-label={t('segment.deleteNamed', { name })}
          onClick={() => this.setState({ isAsking: true })}
        >
          {t('segment.delete')}
        </button>
      );
    }
    return (
      <div class="inline-form" role="group" aria-label={t('segment.deleteNamed', { name })}>
        <p>{t('segment.deleteText')}</p>
        <button type="button" class="danger" onClick={() => onDelete(segment.id)}>
          {t('segment.deleteDo')}
        </button>
        <button type="button" class="quiet" onClick={() => this.setState({ isAsking: false })}>
          {t('people.cancel')}
        </button>
      </div>
    );
  }
}
