import { memo } from './memo.ts';
import { passesOn } from './passes-on.ts';
import type { Unit } from './unit.ts';
import { isWorded, ownersIn, ownersOf, wording } from './vocabulary.ts';
import { captionWords } from './words.ts';

/** Whom a form means by "member", "subscriber" and "pay-to": that depends on who else is named on it. */

/** Says to each box whom it is about, as far as the other boxes tell. */
export function tellPersons(units: readonly Unit[]): void {
  nameEarlierPayers(units);
  patientInSection(units);
  patientIsSubscriber(units);
  memberIsInsured(units);
  payToIsBilling(units);
}

/** Claims that go on to the next payer, and what they call the one who has paid already. */
const EARLIER = [
  ['sentOn', 'first'],
  ['crossover', 'medicare'],
] as const;

/** Says to each box of the payer before, and to those under its heading, that it is another than the claim's. */
function nameEarlierPayers(units: readonly Unit[]): void {
  for (const [title, payer] of EARLIER) {
    if (!units.some(({ context }) => context.some((text) => isWorded(title, text)))) continue;
    const change = (text: string) => text.replace(wording(payer), 'Other payer');
    for (const unit of units) {
      rename(unit, change);
      unit.context = unit.context.map((text) => (isWorded(payer, text) ? `${change(text)} earlier` : text));
    }
  }
}

/** What is asked of a person, whoever it is. */
const PERSONAL = new Set(['name', 'last', 'first', 'birthdate', 'sex', 'address', 'information']);

/** Whether a text is about the patient as a person: "Patient", "Member name"; not "Member ID", "Patient account no.". */
function isAboutPatient(text: string): boolean {
  const caption = captionWords(text);
  if (!ownersOf(caption).includes('patient')) return false;
  return caption.words.length === 1 || caption.words.some((word) => PERSONAL.has(word));
}

/** "Billing information" may be all that is told of a claim; "Billing provider" is one party of it. */
const isBilledData = (text: string): boolean =>
  /^billing( information)?$/.test(captionWords(text).words.join(' '));

/** "Recipient ID": the name beside it is that person's. */
function isPatientsId(text: string): boolean {
  const caption = captionWords(text);
  return caption.words.includes('id') && ownersOf(caption).includes('patient');
}

/** "Last name", of whom is not said. */
const asksPersonsName = (text: string): boolean =>
  /^(last|first) name$/.test(captionWords(text).words.join(' '));

/**
 * On a form without a patient the subscriber is the patient, as in electronic claims: says so to the boxes under the
 * subscriber's heading.
 */
function patientIsSubscriber(units: readonly Unit[]): void {
  if (textsOf(units).some(isAboutPatient)) return;
  for (const unit of units) {
    const owners = unit.context.map((text) => ownersOf(captionWords(text))).find(({ length }) => length > 0);
    if (owners?.includes('insured')) unit.context.unshift('Patient');
  }
}

/**
 * Under a heading of the subscriber "Patient last name" begins what is the patient's: says so to the boxes behind it that
 * name nobody, until another person is named or the section ends.
 */
function patientInSection(units: readonly Unit[]): void {
  let section: string | undefined;
  let isPatients = false;
  let isIdentified = false;
  for (const unit of units) {
    const [heading] = unit.context;
    if (heading !== section) isPatients = isIdentified = false;
    section = heading;
    const own = unit.captions.filter(({ outer }) => !outer).map(({ text }) => text);
    isIdentified ||= own.some(isPatientsId);
    if (own.some(passesOn)) isPatients = own.some(isAboutPatient);
    else if (isIdentified && heading && isBilledData(heading) && own.some(asksPersonsName)) {
      unit.context.unshift('Patient');
      rename(unit, (text) => (isBilledData(text) ? 'Patient' : text));
    } else if (isPatients && heading && ownersOf(captionWords(heading)).includes('insured'))
      unit.context.unshift('Patient');
  }
}

/** The word that a text calls the patient by: "patient", "member", "client". */
const personIn = (texts: readonly string[]): string | undefined =>
  texts.map((text) => persons(text, personNamed)).find(Boolean);
const persons = /* @__PURE__ */ memo<string>();
const personNamed = (text: string): string =>
  captionWords(text).words.find((word) => ownersIn([word])[0] === PATIENT) ?? '';

/** Where the same is asked of the member and of the patient, the member is the insured. */
function memberIsInsured(units: readonly Unit[]): void {
  const asked = units.flatMap((unit) => {
    const [caption] = unit.captions;
    const person = caption && personIn([caption.text, ...unit.context]);
    const words = caption ? captionWords(caption.text).words : [];
    return person ? [{ unit, person, what: words.filter((word) => word !== person).join() }] : [];
  });
  const ofPatient = new Set(asked.flatMap(({ person, what }) => (person === PATIENT ? what : [])));
  for (const { unit, person, what } of asked) {
    if (person === PATIENT || !ofPatient.has(what) || !what.split(',').some((word) => PERSONAL.has(word)))
      continue;
    unit.context.unshift('Insured');
    rename(unit, (text) =>
      text.replace(/\p{L}+/gu, (word) => (captionWords(word).words[0] === person ? 'Insured' : word)),
    );
  }
}
const PATIENT = 'patient';

/** Where nobody is named who bills, it is the one who is to be paid. */
function payToIsBilling(units: readonly Unit[]): void {
  const namesBiller = (text: string) => {
    const caption = captionWords(text);
    return ownersOf(caption).includes('billing') && caption.words.some((word) => WHO.has(word));
  };
  if (textsOf(units).some(namesBiller)) return;
  for (const unit of units) rename(unit, (text) => text.replace(/\bpay[- ]?to\b/i, 'Billing'));
}
const WHO = new Set(['provider', 'npi', 'name', 'supplier']);

/** Each text that captions or heads a box, once: a page says the same of many. */
const textsOf = (units: readonly Unit[]): string[] => [
  ...new Set(units.flatMap(({ captions, context }) => [...captions.map(({ text }) => text), ...context])),
];

function rename(unit: Unit, change: (text: string) => string): void {
  unit.captions = unit.captions.map((caption) => ({ ...caption, text: change(caption.text) }));
}
