import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PracticeClaimSchema } from '../training/schema.ts';
import type { PracticeClaim } from '../training/types.ts';
import { SourceFault } from './tables/fault.ts';
import { readYaml, yamlFilesIn } from './tables/yaml.ts';

/** Where the bundled practice claims lie. */
const FOLDER = join(import.meta.dirname, '../training/claims');
const MODULE = 'virtual:practice-claims';
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const SIGN = '\0';

/** The bundled practice claims. @throws SourceFault naming the file and the place in it that is wrong */
export function readPracticeClaims(): readonly PracticeClaim[] {
  return yamlFilesIn(FOLDER).map(({ name, file }) => {
    const claim = readYaml(file, PracticeClaimSchema);
    if (claim.id !== name) throw new SourceFault(file, 'id', `is not the name of the file, ${name}`);
    return claim;
  });
}

/** Gives the practice claims to the build as `virtual:practice-claims`; a file with a fault stops it. */
export function practicePlugin(): Plugin {
  return {
    name: 'box24-practice-claims',
    resolveId: (id) => (id === MODULE ? SIGN + MODULE : undefined),
    load(id) {
      if (id !== SIGN + MODULE) return undefined;
      for (const { file } of yamlFilesIn(FOLDER)) this.addWatchFile(file);
      return { code: `export default ${JSON.stringify(readPracticeClaims())};`, map: null };
    },
  };
}
