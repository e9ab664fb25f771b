import { join, relative } from 'node:path';
import { z } from 'zod';
import type { SetEdition } from '../../tables/types.ts';
import { SourceFault } from './fault.ts';
import { readSetFiles } from './sets.ts';
import { readYaml } from './yaml.ts';

const EditionsSchema = z.record(
  z.string(),
  z.strictObject({
    title: z.string().min(1),
    /** The last service date it may be trusted for, and why so long; or why it does not age. */
    until: z.iso.date().optional(),
    because: z.string().min(1).optional(),
    ageless: z.string().min(1).optional(),
  }),
);

/**
 * The editions of the named sets that age, each with the sets that were taken from it.
 * @param folder with `editions.yaml` and the sets under `sets/`
 * @throws SourceFault for an edition without an end or a reason why there is none, for one that no set names, and for a set
 * whose edition is not there
 */
export function loadSetEditions(folder: string): SetEdition[] {
  const file = join(folder, 'editions.yaml');
  const editions = new Map<string, { title: string; until: string | undefined; sets: string[] }>();
  for (const [key, { title, until, because, ageless }] of Object.entries(readYaml(file, EditionsSchema))) {
    const told = ageless ? !until && !because : until && because;
    if (!told)
      throw new SourceFault(relative('.', file), key, 'needs until and because, or ageless with the reason');
    editions.set(key, { title, until, sets: [] });
  }
  for (const set of readSetFiles(join(folder, 'sets')).values()) {
    const own = editions.get(set.edition);
    if (!own) throw new SourceFault(set.file, 'edition', `${set.edition} is not in ${relative('.', file)}`);
    own.sets.push(set.name);
  }
  return [...editions].flatMap(([key, { title, until, sets }]) => {
    if (sets.length === 0) throw new SourceFault(relative('.', file), key, 'no set is of this edition');
    return until ? [{ edition: title, until, sets }] : [];
  });
}
