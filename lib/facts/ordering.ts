import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact } from './values.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Titles that stand before a name. */
const TITLES = ['DR', 'DOCTOR', 'PROF', 'PROFESSOR', 'MR', 'MRS', 'MISS', 'MX'];
/** Credentials that are nobody's name. */
const CREDENTIALS = words(`
  MD DPM DDS DMD MBBS PHD PHARMD DNP NP APRN ARNP APN FNP CNP CRNP AGNP AGACNP PMHNP WHNP CNS CNM
  CRNA RN BSN MSN PAC FACP FAAFP FACS BC
`);
/** Credentials that are surnames or initials too: only as the last of three words or more. */
const LAST_ONLY = ['DO', 'PA', 'DC', 'OD'];
/** Words of organizations; HEALTH and the like are no surnames that the field knows. */
const ORGANIZATION_WORDS = words(`
  CLINIC CLINICS HOSPITAL HOSPITALS LLC INC PLLC LLP CORP CORPORATION GROUP ASSOCIATES ASSOC
  CENTER CENTERS CENTRE MEDICAL PRACTICE HEALTH HEALTHCARE SYSTEM SYSTEMS PHARMACY DEPARTMENT DEPT
  PHYSICIANS UNIVERSITY INSTITUTE SERVICES SUPPLY EQUIPMENT DME HME DMEPOS ORTHOPEDICS
  ORTHOPAEDICS CARDIOLOGY PULMONARY SURGERY FACILITY HOSPICE NURSING REHAB REHABILITATION
`);
const SHORTEST_NAME_WITH_CREDENTIAL = 3;
/** "Bob", (Bob): not an apostrophe inside a name. */
const NICKNAME = /["“”(][^"“”()]+["“”)]|(?<=^|\s)['‘][^'‘’]+['’](?=\s|,|$)/;

/** The words of a name, capitals, initials with dots as one word: `Cole, James M.D.` as COLE JAMES MD. */
function wordsOf(name: string): readonly string[] {
  return name
    .toUpperCase()
    .replace(/['’]/g, '')
    .replace(/\bPA-C\b/g, 'PAC')
    .replace(/\b([A-Z]+NP|DNP|NP|APRN)-(?:B?C|BC)\b/g, '$1')
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function titleOf(words: readonly string[]): string | undefined {
  return words.find((word, at) => TITLES.includes(word) || (word === 'MS' && at === 0));
}

function credentialOf(words: readonly string[]): string | undefined {
  const plain = words.find((word, at) => at > 0 && CREDENTIALS.includes(word));
  const last = words.at(-1) ?? '';
  const lastOnly = words.length >= SHORTEST_NAME_WITH_CREDENTIAL && LAST_ONLY.includes(last);
  return plain ?? (lastOnly ? last : undefined);
}

/** A fact that finds a word in the ordering provider's name; blank where the name has none or is empty. */
function inName(find: (name: string) => string | undefined): FactDefinition['derive'] {
  return (scope) => {
    const name = scope.get('claim.orderingName', -1);
    if (name.state !== 'known') return name;
    const found = find(String(name.value));
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
  { ...NAME, name: 'orderingProvider.title', derive: inName((name) => titleOf(wordsOf(name))) },
  { ...NAME, name: 'orderingProvider.credential', derive: inName((name) => credentialOf(wordsOf(name))) },
  {
    ...NAME,
    name: 'orderingProvider.orgWord',
    derive: inName((name) => wordsOf(name).find((word) => ORGANIZATION_WORDS.includes(word))),
  },
  { ...NAME, name: 'orderingProvider.nickname', derive: inName((name) => NICKNAME.exec(name)?.[0]) },
  {
    name: 'orderingProvider.sameAsBilling',
    type: 'boolean',
    place: 'claim',
    from: ['claim.orderingNpi', 'billing.npi'],
    phi: false,
    derive: sameAsBilling,
  },
];
