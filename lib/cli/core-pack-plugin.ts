import type { Plugin } from 'vite';
import { compile } from '../rules/compile.ts';
import { ruleNotes } from '../rules/rule-notes.ts';
import { createTables } from '../tables/lookup.ts';
import '../texts/english.ts';
import { CORE_PACK_FOLDER, type CorePack, loadCorePack } from './build-pack.ts';

/** What each module holds; JSON. */
const MODULES: Readonly<Record<string, (core: CorePack) => unknown>> = {
  'virtual:core-pack': ({ files: _files, rules: _rules, payerGaps: _payerGaps, ...read }) => ({
    ...read,
    // The table of diagnoses is made from its text where it is used.
    tables: read.tables.filter((table) => !table.rowsOf),
  }),
  'virtual:rule-notes': ({ pack, rules, tables }) => {
    const rulebook = compile(pack);
    const lookups = createTables(tables, pack.sets);
    return Object.fromEntries(rules.map((rule) => [rule.id, ruleNotes(rule, rulebook, lookups)]));
  },
};
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const SIGN = '\0';

/**
 * Gives the bundled pack to the build as `virtual:core-pack`, checked, and what only the page about the rules shows of them
 * as `virtual:rule-notes`. A rule file with a fault stops the build with the file, the place in it and the reason.
 */
export function corePackPlugin(folder: string = CORE_PACK_FOLDER): Plugin {
  return {
    name: 'box24-core-pack',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `${SIGN}${id}` : undefined),
    load(id) {
      const hold = id.startsWith(SIGN) ? MODULES[id.slice(SIGN.length)] : undefined;
      if (!hold) return undefined;
      const core = loadCorePack(folder);
      for (const file of core.files) this.addWatchFile(file);
      // A string for JSON.parse starts several times faster than the same object as source text.
      const json = JSON.stringify(JSON.stringify(hold(core)));
      return { code: `export default JSON.parse(${json});`, map: null };
    },
  };
}
