import type { Plugin } from 'vite';
import { loadCorePack } from './build-pack.ts';
import { shippedPack } from './core-pack-plugin.ts';
import { CAST_FILE, readCast } from './scenarios.ts';

const MODULE = 'virtual:core-files';
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const SIGN = '\0';

/**
 * Puts the bundled pack, and its words in each other language, beside the scripts as files of JSON, and gives their addresses to
 * the build as `virtual:core-files`: the background starts many times a day, and reads them only when they are needed.
 */
export function coreFilesPlugin(): Plugin {
  return {
    name: 'box24-core-files',
    resolveId: (id) => (id === MODULE ? SIGN + MODULE : undefined),
    load(id) {
      if (id !== SIGN + MODULE) return undefined;
      const core = loadCorePack();
      for (const file of [...core.files, CAST_FILE]) this.addWatchFile(file);
      const put = (fileName: string, data: unknown): string => {
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(data) });
        return `/${fileName}`;
      };
      const words = Object.entries(core.languages).map(([language, said]) => [
        language,
        put(`core-words-${language}.json`, said),
      ]);
      const { vocabulary, writtenVocabulary, tables, diagnoses, ...pack } = shippedPack(core);
      const files = {
        pack: put('core-pack.json', pack),
        tables: put('core-tables.json', { tables, diagnoses }),
        cast: put('core-cast.json', readCast()),
        vocabulary: put('core-vocabulary.json', vocabulary),
        writtenVocabulary: put('core-written-vocabulary.json', writtenVocabulary),
        words: Object.fromEntries(words),
      };
      return { code: `export default ${JSON.stringify(files)};`, map: null };
    },
  };
}
