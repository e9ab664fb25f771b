import type { Tables } from '../tables/types.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact } from './values.ts';

/** What ends a part of a name: `COLE MD, JAMES`, `JAMES COLE (MD)`. */
const PARTS = /[,;()[\]]/;
/** Words that may stand behind a credential. As a title MS is only the first word: later it is a degree or initials. */
const BEHIND_CREDENTIAL = ['JR', 'SR', 'II', 'III', 'IV', 'MS'];
/** A title only as the first word: later it is a surname's initials or a degree. */
const FIRST_ONLY = 'MS';
const SHORTEST_NAME_WITH_CREDENTIAL = 3;
/** "Bob", (Bob): not an apostrophe inside a name. */
const NICKNAME = /["“”(][^"“”()]+["“”)]|(?<=^|\s)['‘][^'‘’]+['’](?=\s|,|$)/;

/** The words of a name, capitals, initials with dots as one word: `Cole, James M.D.` as COLE JAMES MD. */
function wordsOf(name: string): readonly string[] {
  return name
    .toUpperCase()
    .replace(/['’]/g, '')
    .replace(/\bPA-C\b/g, 'PAC')
    .replace(/\b([A-Z]+NP|DNP|NP|APRN)-B?C\b/g, '$1')
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Where the words behind the names begin in a part of a name. */
function endOfNames(part: readonly string[], tables: Tables): number {
  const isName = (word: string) =>
    !tables.inSet('WORDS_CREDENTIAL', word) &&
    !tables.inSet('WORDS_CREDENTIAL_LAST', word) &&
    !BEHIND_CREDENTIAL.includes(word);
  return part.findLastIndex(isName) + 1;
}

function titleOf(name: string, tables: Tables): string | undefined {
  return wordsOf(name).find(
    (word, at) => tables.inSet('WORDS_TITLE', word) || (word === FIRST_ONLY && at === 0),
  );
}

/**
 * The credential in a person's name. It ends a part of the name: MD before a given name is one itself (RAHMAN, MD ALI). Some count
 * only as the last of three words or more, since they are surnames, too.
 */
export function credentialOf(name: string, tables: Tables): string | undefined {
  const words = wordsOf(name);
  const plain = name
    .split(PARTS)
    .map(wordsOf)
    .filter((part) => part.length > 0)
    .flatMap((part, at) => part.slice(Math.max(at === 0 ? 1 : 0, endOfNames(part, tables))))
    .find((word) => tables.inSet('WORDS_CREDENTIAL', word));
  const last = words.at(-1) ?? '';
  const lastOnly =
    words.length >= SHORTEST_NAME_WITH_CREDENTIAL && tables.inSet('WORDS_CREDENTIAL_LAST', last);
  return plain ?? (lastOnly ? last : undefined);
}

/** The first word of a name that only organizations have. */
export function organizationWordOf(name: string, tables: Tables): string | undefined {
  return wordsOf(name).find((word) => tables.inSet('WORDS_ORGANIZATION', word));
}

/** `(MD)` is a credential, no nickname. */
function nicknameOf(name: string, tables: Tables): string | undefined {
  const found = NICKNAME.exec(name)?.[0];
  return found !== undefined && endOfNames(wordsOf(found), tables) > 0 ? found : undefined;
}

/** A fact that finds a word in the ordering provider's name; blank where the name has none or is empty. */
function inName(find: (name: string, tables: Tables) => string | undefined): FactDefinition['derive'] {
  return (scope) => {
    const name = scope.get('claim.orderingName', -1);
    if (name.state !== 'known') return name;
    const found = find(String(name.value), scope.inputs.tables);
    return found === undefined ? { state: 'blank', from: 'derived' } : knownFact(found);
  };
}

function sameAsBilling(scope: FactScope): FactValue {
  const ordering = scope.get('claim.orderingNpi', -1);
  if (ordering.state === 'unknown') return ordering;
  const billing = scope.get('billing.npi', -1);
  if (billing.state === 'unknown') return billing;
  return knownFact(
    ordering.state === 'known' && billing.state === 'known' && ordering.value === billing.value,
  );
}

const NAME = { type: 'text', place: 'claim', from: ['claim.orderingName'], phi: false } as const;

/** What keeps the ordering provider (item 17) from being found in Medicare's file. */
export const orderingFacts: readonly FactDefinition[] = [
  { ...NAME, name: 'orderingProvider.title', derive: inName(titleOf) },
  { ...NAME, name: 'orderingProvider.credential', derive: inName(credentialOf) },
  { ...NAME, name: 'orderingProvider.orgWord', derive: inName(organizationWordOf) },
  { ...NAME, name: 'orderingProvider.nickname', derive: inName(nicknameOf) },
  {
    name: 'orderingProvider.sameAsBilling',
    type: 'boolean',
    place: 'claim',
    from: ['claim.orderingNpi', 'billing.npi'],
    phi: false,
    derive: sameAsBilling,
  },
];
