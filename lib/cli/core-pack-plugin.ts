import type { Plugin } from 'vite';
import { compile } from '../rules/compile.ts';
import { ruleNotes } from '../rules/rule-notes.ts';
import { translatePack } from '../rules/translation.ts';
import { createTables } from '../tables/lookup.ts';
import { speakIn } from '../texts/languages.ts';
import { CORE_PACK_FOLDER, type CorePack, loadCorePack } from './build-pack.ts';

/** What is shipped of the bundled pack; JSON. The table of diagnoses is made from its text where it is used. */
export const shippedPack = ({
  files: _files,
  rules: _rules,
  payerGaps: _payerGaps,
  languages: _languages,
  setNames: _setNames,
  ...read
}: CorePack) => ({ ...read, tables: read.tables.filter((table) => !table.rowsOf) });

/** What each module holds; JSON. */
const MODULES: Readonly<Record<string, (core: CorePack) => unknown>> = {
  'virtual:core-pack': shippedPack,
  'virtual:pack-words': ({ languages }) => languages,
  'virtual:set-names': ({ setNames }) => setNames,
  'virtual:rule-notes': (core) => notesIn(core, 'en'),
  'virtual:rule-notes/es': (core) => notesIn(core, 'es'),
};

/** The notes of all rules, their words on real values in one language. */
async function notesIn({ pack, rules, tables, languages }: CorePack, language: string) {
  const words = languages[language];
  const rulebook = compile(translatePack(pack, language, words));
  const lookups = createTables(tables, pack.sets);
  await speakIn(language);
  try {
    return Object.fromEntries(
      rules.map((rule) => [rule.id, ruleNotes(rule, rulebook, lookups, words?.rules[rule.id])]),
    );
  } finally {
    await speakIn('en');
  }
}
/** The leading zero byte is Rollup's sign that no other plugin should look for a file of this name. */
const SIGN = '\0';

/**
 * Gives the bundled pack to the build as `virtual:core-pack`, checked, what it says in other languages as `virtual:pack-words`,
 * what named sets are called as `virtual:set-names`, and what only the page about the rules shows as `virtual:rule-notes`. A rule file with a fault stops the build with the file, the place in it and the reason.
 */
export function corePackPlugin(folder: string = CORE_PACK_FOLDER): Plugin {
  return {
    name: 'box24-core-pack',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `${SIGN}${id}` : undefined),
    async load(id) {
      const hold = id.startsWith(SIGN) ? MODULES[id.slice(SIGN.length)] : undefined;
      if (!hold) return undefined;
      const core = loadCorePack(folder);
      for (const file of core.files) this.addWatchFile(file);
      // A string for JSON.parse starts several times faster than the same object as source text.
      const json = JSON.stringify(JSON.stringify(await hold(core)));
      return { code: `export default JSON.parse(${json});`, map: null };
    },
  };
}
