import { namedModifiers, type Statement } from '../../rules/statements.ts';
import { namesIn } from '../../rules/template.ts';
import type { PackWords } from '../../rules/translation.ts';
import type { Rule, RulePack } from '../../rules/types.ts';
import { languageFolder, languagesIn, pairsOf, readWords, strayFiles } from './files.ts';
import { type NameFile, nameFiles, namesOf, readNames } from './names.ts';
import { holding, type Pairs, sentencesOf } from './pairs.ts';

/** What languages are made for. */
export interface LanguageWorld {
  readonly pack: RulePack;
  readonly rules: readonly Rule[];
  readonly statements: readonly Statement[];
}

/**
 * Reads what the pack says in other languages. A sentence whose English has changed since is left out.
 * @param folder of the pack
 * @throws SourceFault for a file that is missing or of another shape
 */
export function loadLanguages(
  folder: string,
  { pack, rules, statements }: LanguageWorld,
  isBundled: boolean,
): Record<string, PackWords> {
  return Object.fromEntries(
    languagesIn(folder).map((language) => {
      const own = languageFolder(folder, language);
      const words = readWords(own, language, isBundled);
      const names = nameFiles(pack, statements).map((file) => namesOf(own, file));
      return [
        language,
        {
          rules: Object.fromEntries(
            rules.map((rule) => [rule.id, holding(sentencesOf(rule), pairsOf(words, rule))]),
          ),
          names: Object.assign({}, ...names) as Record<string, string>,
        },
      ];
    }),
  );
}

/**
 * What is wrong with a language, one a line: sentences and names that are missing, have changed in English or belong to nothing;
 * facts in braces, codes, modifiers and numbers that differ; and what is the English itself. What is left in English on purpose
 * (a pair without translation, a name without one) is not.
 */
export function languageFaults(
  folder: string,
  language: string,
  { pack, rules, statements }: LanguageWorld,
  isBundled: boolean,
): string[] {
  const own = languageFolder(folder, language);
  const words = readWords(own, language, isBundled);
  return [
    ...strayFiles(words, rules).map((file) => `${file}: there is no such rule`),
    ...rules.flatMap((rule) =>
      pairFaults(sentencesOf(rule), pairsOf(words, rule)).map((fault) => `${rule.id}: ${fault}`),
    ),
    ...nameFiles(pack, statements).flatMap((file) => nameFaults(own, file)),
  ];
}

function pairFaults(sentences: ReadonlyMap<string, string>, pairs: Pairs): string[] {
  const strays = [...pairs.keys()].filter((place) => !sentences.has(place));
  return [
    ...strays.map((place) => `${place}: the rule has no such sentence`),
    ...[...sentences].flatMap(([place, english]) => {
      const pair = pairs.get(place);
      if (!pair) return [`${place}: is missing`];
      if (pair.en !== english) return [`${place}: the English has changed`];
      return pair.own === undefined ? [] : sayFaults(english, pair.own).map((fault) => `${place}: ${fault}`);
    }),
  ];
}

function nameFaults(folder: string, names: NameFile): string[] {
  const own = readNames(folder, names);
  const english = new Set(Object.values(names.english));
  const faults = [
    ...Object.keys(own).flatMap((name) =>
      english.has(name) ? [] : [`"${name}": the pack has no such name`],
    ),
    ...[...english].flatMap((name) => {
      const said = own[name];
      if (said === undefined) return [`"${name}": is missing`];
      return said === null ? [] : sayFaults(name, said).map((fault) => `"${name}": ${fault}`);
    }),
  ];
  return faults.map((fault) => `${names.file}: ${fault}`);
}

/** What a translation may not do. */
function sayFaults(english: string, own: string): string[] {
  if (english === own) return ['is the English'];
  const differ = (what: string, of: (text: string) => Iterable<string>) => {
    const [before, after] = [english, own].map((text) => [...new Set(of(text))].sort().join(' '));
    return before === after ? [] : [`has the ${what} "${after}", the English "${before}"`];
  };
  return [
    ...differ('facts', namesIn),
    ...differ('modifiers', (text) => namedModifiers(withoutFacts(text))),
    ...differ('codes', (text) => withoutFacts(text).match(/\b[A-Z]\d{2,}(?:\.\d+)?\b/g) ?? []),
  ];
}

const withoutFacts = (text: string): string => text.replace(/\{[^{}|]*/g, '');
