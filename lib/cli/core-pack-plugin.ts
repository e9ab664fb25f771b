import type { Plugin } from 'vite';
import { CORE_PACK_FOLDER, loadCorePack } from './build-pack.ts';

const ID = 'virtual:core-pack';
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const RESOLVED = `\0${ID}`;

/**
 * Gives the bundled pack to the build as `virtual:core-pack`, checked.
 * A rule file with a fault stops the build with the file, the place in it and the reason.
 */
export function corePackPlugin(folder: string = CORE_PACK_FOLDER): Plugin {
  return {
    name: 'box24-core-pack',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { files, rules: _rules, ...read } = loadCorePack(folder);
      // The table of diagnoses is made from its text where it is used.
      const packed = { ...read, tables: read.tables.filter((table) => !table.rowsOf) };
      for (const file of files) this.addWatchFile(file);
      // A string for JSON.parse starts several times faster than the same object as source text.
      const json = JSON.stringify(JSON.stringify(packed));
      return { code: `export default JSON.parse(${json});`, map: null };
    },
  };
}
