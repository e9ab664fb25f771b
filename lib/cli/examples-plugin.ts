import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the claims lie on which all bundled rules are tested; everybody in them is invented. */
const FOLDER = join(import.meta.dirname, '../../test/claims');
const MODULE = 'virtual:example-claims';
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const SIGN = '\0';

/** Gives whole claims of every product family to the build as `virtual:example-claims`, for leads to try rules on. */
export function examplesPlugin(): Plugin {
  return {
    name: 'box24-example-claims',
    resolveId: (id) => (id === MODULE ? SIGN + MODULE : undefined),
    load(id) {
      if (id !== SIGN + MODULE) return undefined;
      const examples = globSync('*/*.json', { cwd: FOLDER })
        .toSorted()
        .map((file) => {
          this.addWatchFile(join(FOLDER, file));
          const { payer, asOf, claim, context } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
          return { name: file.replace(/\.json$/, ''), payer, asOf, claim, context };
        });
      return { code: `export default JSON.parse(${JSON.stringify(JSON.stringify(examples))});`, map: null };
    },
  };
}
