import { join } from 'node:path';
import type { Plugin } from 'vite';
import { PracticeClaimSchema } from '../training/schema.ts';
import type { PracticeClaim } from '../training/types.ts';
import { readCast, readPayerBooks, readScenarios, trainingFiles } from './scenarios.ts';
import { SourceFault } from './tables/fault.ts';
import { readYaml, yamlFilesIn } from './tables/yaml.ts';

/** Where the bundled practice claims lie. */
const FOLDER = join(import.meta.dirname, '../training/claims');

/** The bundled practice claims. @throws SourceFault naming the file and the place in it that is wrong */
export function readPracticeClaims(): readonly PracticeClaim[] {
  return yamlFilesIn(FOLDER).map(({ name, file }) => {
    const claim = readYaml(file, PracticeClaimSchema);
    if (claim.id !== name) throw new SourceFault(file, 'id', `is not the name of the file, ${name}`);
    return claim;
  });
}

/** What each module holds, and the files that it is made of. */
const MODULES: Readonly<
  Record<string, { readonly files: () => readonly string[]; readonly hold: () => unknown }>
> = {
  'virtual:practice-claims': {
    files: () => yamlFilesIn(FOLDER).map(({ file }) => file),
    hold: readPracticeClaims,
  },
  'virtual:scenarios': {
    files: trainingFiles,
    hold: () => ({ scenarios: readScenarios(), cast: readCast(), books: readPayerBooks() }),
  },
};
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const SIGN = '\0';

/**
 * Gives the practice claims to the build as `virtual:practice-claims`, the scenarios with their cast and what payers pay as
 * `virtual:scenarios`; a file with a fault stops it.
 */
export function practicePlugin(): Plugin {
  return {
    name: 'box24-practice-claims',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? SIGN + id : undefined),
    load(id) {
      const module = id.startsWith(SIGN) ? MODULES[id.slice(SIGN.length)] : undefined;
      if (!module) return undefined;
      for (const file of module.files()) this.addWatchFile(file);
      // A string for JSON.parse starts several times faster than the same object as source text.
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(module.hold()))});`,
        map: null,
      };
    },
  };
}
