import { useRef } from 'react';
import './file-chooser.css';

/** Where files are dropped or chosen; smaller once there are some. */
export function FileChooser({
  isFirst,
  isOver = false,
  accept,
  drop,
  choose,
  onFiles,
}: {
  readonly isFirst: boolean;
  /** Files are being dragged over the page. */
  readonly isOver?: boolean;
  /** Endings of the files, as `input` wants them. */
  readonly accept?: string;
  readonly drop: string;
  readonly choose: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={`chooser${isFirst ? ' first' : ''}${isOver ? ' over' : ''}`}>
      {(isFirst || isOver) && <p>{drop}</p>}
      <button type="button" className={isFirst ? 'primary' : ''} onClick={() => input.current?.click()}>
        {choose}
      </button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
