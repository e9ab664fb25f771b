import { filesText } from '../lib/texts/files-text.ts';
import { useFileDrop } from './use-file-drop.ts';
import './file-drop.css';

/** Takes files that are dropped anywhere, and says so while they are held over the page. */
export function FileDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const isOver = useFileDrop(onFiles);
  return isOver && <p className="file-drop">{filesText('files.dropPanel')}</p>;
}
