/**
 * What is tried against Box24, one file each. `npm test` tries a few of different kinds that broke something when they were first tried,
 * and what nothing else holds; `npm run attacks` tries everything, which takes minutes.
 */
import { globSync } from 'node:fs';
import path from 'node:path';

/** Set by `npm run attacks`. */
export const ALL_ATTACKS = 'BOX24_ALL_ATTACKS';

/**
 * Reads a folder.
 * @param name what each of its files exports
 * @returns by the name of the file, in its order
 */
export async function triedIn<Tried extends { readonly inEveryTest?: true }>(
  folder: string,
  name: string,
): Promise<readonly (readonly [id: string, tried: Tried])[]> {
  const files = globSync('*.ts', { cwd: folder }).toSorted();
  const all = await Promise.all(
    files.map(async (file) => {
      const { [name]: tried } = (await import(path.join(folder, file))) as Readonly<Record<string, Tried>>;
      if (!tried) throw new Error(`${path.join(folder, file)} exports no ${name}.`);
      return [path.basename(file, '.ts'), tried] as const;
    }),
  );
  return process.env[ALL_ATTACKS] === '1' ? all : all.filter(([, { inEveryTest }]) => inEveryTest);
}
