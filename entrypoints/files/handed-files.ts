import { handOver, takeOver } from '../../components/hand-over.ts';

/** Opens the page that checks files, and hands it these. */
export const handFiles = (files: readonly File[]): void => handOver(files, (key) => `/files.html#${key}`);

/** Asks for the files that this page was opened with. @param take told once, where there are any */
export function takeFiles(take: (files: readonly File[]) => void): void {
  const key = location.hash.slice(1);
  if (key === '') return;
  history.replaceState(undefined, '', location.pathname);
  takeOver(key, take);
}
