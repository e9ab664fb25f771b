import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { LARGEST_FILE } from '../../packs/envelope.ts';
import { BadInput } from '../bad-input.ts';

/** Reads and writes files of packs. */

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** The bytes of a file. @throws BadInput where there is none, or where it is larger than any pack */
export function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  try {
    const { size } = statSync(file);
    if (size > LARGEST_FILE)
      throw new BadInput(
        `${file} has ${Math.ceil(size / 1024 / 1024)} MB; a pack has at most ${LARGEST_FILE / 1024 / 1024}.`,
      );
    return Uint8Array.from(readFileSync(file));
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new BadInput(`${file} does not exist.`);
    if (code === 'EISDIR') throw new BadInput(`${file} is a folder; name a file in it.`);
    throw new BadInput(`${file} cannot be read (${code}).`);
  }
}

/** The text of a file. @throws BadInput like {@link bytesOf} */
export const textOf = (file: string): string => new TextDecoder().decode(bytesOf(file));

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Writes a file that is not there yet. @param secret only its owner may read it @throws BadInput where one is, or it cannot be written */
export function writeNew(file: string, content: string, secret = false): void {
  try {
    writeFileSync(file, content, { flag: 'wx', ...(secret && { mode: 0o600 }) });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw new BadInput(`${file} is there already; name another one, or move it away.`);
    throw new BadInput(`${file} cannot be written (${code}).`);
  }
}
