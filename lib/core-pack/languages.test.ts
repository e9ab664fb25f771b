import { afterAll, expect, test } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { compile } from '../rules/compile.ts';
import { ruleNotes } from '../rules/rule-notes.ts';
import { translatePack } from '../rules/translation.ts';
import { createTables } from '../tables/lookup.ts';
import { speakIn } from '../texts/languages.ts';

/** English and the languages translated from it differ in length; the limit for English is 60 for message and fix together. */
const MOST_WORDS = 75;
/** What is left of a value that was not there, or of a plural that nobody chose, and what is not said to billers. */
const SLIPS = /[[\]{}|]| {2}| ,|\.\.|¡|!|\b(por favor|inválid[oa]s?|errónea?s?|error(es)?)\b/i;

const core = loadCorePack();
const tables = createTables(core.tables, core.pack.sets);

afterAll(() => speakIn('en'));

test.each(Object.entries(core.languages))(
  'every rule says on real values what it has to say in %s',
  async (language, words) => {
    await speakIn(language);
    const rulebook = compile(translatePack(core.pack, language, words));
    const said = core.rules.flatMap((rule) =>
      Object.entries(ruleNotes(rule, rulebook, tables).says).map(
        ([branch, { message, fix }]) => [`${rule.id}#${branch}`, `${message} ${fix}`] as const,
      ),
    );
    expect(said.length).toBeGreaterThan(500);
    expect(said.filter(([, text]) => SLIPS.test(text))).toEqual([]);
    expect(said.filter(([, text]) => text.split(/\s+/).length > MOST_WORDS)).toEqual([]);
  },
);
