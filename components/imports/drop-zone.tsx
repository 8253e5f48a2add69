import { Component } from 'preact';
import { t } from '../../lib/words/t';
import type { ImportCallbacks } from './import-props';

interface Props {
  on: Pick<ImportCallbacks, 'onFiles' | 'onDrop'>;
}

/** Takes files and folders: dropped anywhere on it, or picked with the keyboard. */
export class DropZone extends Component<Props, { isOver: boolean }> {
  override state = { isOver: false };

  override render({ on }: Props, { isOver }: { isOver: boolean }) {
    return (
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          this.setState({ isOver: true });
        }}
        onDragLeave={() => this.setState({ isOver: false })}
        onDrop={(event) => {
          event.preventDefault();
          this.setState({ isOver: false });
          if (event.dataTransfer) on.onDrop(event.dataTransfer);
        }}
      >
        <p class="drop-lead">{t('imports.drop.lead')}</p>
        <p class="note">{t('imports.drop.text')}</p>
        <div class="actions">
          <Picker text={t('imports.drop.files')} isFolder={false} onFiles={on.onFiles} />
          <Picker text={t('imports.drop.folder')} isFolder onFiles={on.onFiles} />
        </div>
      </div>
    );
  }
}

interface PickerProps {
  text: string;
  isFolder: boolean;
  onFiles: (files: File[]) => void;
}

// Any name is let through: what a file is shows its content, and a wrong one is told what it looks like.
const Picker = ({ text, isFolder, onFiles }: PickerProps) => (
  <label class={isFolder ? 'button quiet picker' : 'button picker'}>
    {text}
    <input
      type="file"
      class="unseen"
      multiple
      ref={(input) => {
        if (input) input.webkitdirectory = isFolder;
      }}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // The same files picked again are a change again.
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </label>
);
