import type { ReactNode } from 'react';
import { Button as AriaButton, DropZone, FileTrigger, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** A place to drop files on, to paste them, or to choose them with the keyboard. */
export function FileDropZone({
  title,
  children,
  choose,
  accept,
  onFiles,
}: {
  readonly title: string;
  readonly children: ReactNode;
  /** The words on the button. */
  readonly choose: string;
  /** File endings and types to offer first. */
  readonly accept: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
}) {
  return (
    <DropZone
      className="file-drop"
      onDrop={async (event) => {
        const files = event.items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
        onFiles(await Promise.all(files));
      }}
    >
      <Icon name="file" size={28} />
      <Text slot="label" className="file-drop-title">
        {title}
      </Text>
      <p className="form-note">{children}</p>
      <FileTrigger acceptedFileTypes={[...accept]} onSelect={(list) => onFiles(list === null ? [] : [...list])}>
        <AriaButton className="button" autoFocus>
          {choose}
        </AriaButton>
      </FileTrigger>
    </DropZone>
  );
}
