import { areSeen, modifiersOf } from './modifiers.ts';
import { cellFact, NO_ROW } from './rows.ts';
import type { FactDefinition, FactScope, FactValue } from './types.ts';
import { knownFact, unknownFact } from './values.ts';

/**
 * Fee schedule categories that stay payable in a nursing facility: ostomy, tracheostomy and urological supplies, prosthetics
 * and orthotics, surgical dressings, therapeutic shoes, lymphedema, lenses, parenteral and enteral, splints' labour.
 * Source: Noridian, place of service page, as read for the rule catalogue on 2026-11-23.
 */
const PAYABLE_CATEGORIES = ['OS', 'PO', 'SD', 'TS', 'LC', 'IL', 'PEN', 'LT'];
const PAYABLE_SETS = [
  'URO',
  'OSTOMY',
  'DRESS_A',
  'SHOES',
  'LYMPH',
  'ENT_FORM',
  'ENT_KIT',
  'ENT_PUMP',
  'PAR',
  'PAR_KIT',
];
/** Tape and sterile water belong to what they are used with, which AU, AV and AW name. */
const GOES_WITH_CARE = ['A4450', 'A4452', 'A4217'];
/** The IV pole is payable with enteral feeding, which BA says. */
const IV_POLE = 'E0776';
/** Letters of codes that are equipment or its supplies when no list says otherwise; drugs (J, Q) may be payable. */
const EQUIPMENT = /^[AEK]/;

function payableInFacility(scope: FactScope, line: number): FactValue {
  const fact = scope.get('line.procedureCode', line);
  if (fact.state !== 'known')
    return fact.state === 'unknown' ? fact : unknownFact('absent', 'line.procedureCode');
  const code = String(fact.value);
  const modifiers = modifiersOf(scope, line);
  if (GOES_WITH_CARE.includes(code) || code === IV_POLE) {
    if (!areSeen(modifiers)) return modifiers;
    const used = modifiers.hasAny(code === IV_POLE ? ['BA'] : ['AU', 'AV', 'AW']);
    return used === undefined ? unknownFact('incomplete', 'line.modifiers') : knownFact(used);
  }
  if (PAYABLE_SETS.some((set) => scope.inputs.tables.inSet(set, code))) return knownFact(true);
  const category = scope.get('line.paymentCategory', line);
  if (category.state === 'unknown') return category;
  if (category.state === 'known')
    return knownFact(
      (category.value as readonly string[]).some((letters) => PAYABLE_CATEGORIES.includes(letters)),
    );
  if (EQUIPMENT.test(code)) return knownFact(false);
  return /^[BLV]/.test(code) ? knownFact(true) : unknownFact('incomplete', 'table.fee-category');
}

/** What kind of place item 24B names; blank for numbers that are not assigned. */
function posClass(scope: FactScope, line: number): FactValue {
  const place = scope.get('line.placeOfService', line);
  if (place.state !== 'known') return place;
  const found = scope.inputs.tables.lookup('pos', String(place.value));
  if (found.state === 'row') return cellFact(found.row.class);
  return found.state === 'pending' ? unknownFact('pending', 'table.pos') : NO_ROW;
}

/** What follows from where the item is used. */
export const placeFacts: readonly FactDefinition[] = [
  {
    name: 'line.snfPayable',
    type: 'boolean',
    place: 'line',
    from: ['line.procedureCode', 'line.modifiers', 'line.paymentCategory', 'table.fee-category'],
    phi: false,
    derive: payableInFacility,
  },
  {
    name: 'line.posClass',
    type: 'enum',
    values: ['home', 'snf', 'facility', 'office', 'other'],
    place: 'line',
    from: ['line.placeOfService', 'table.pos'],
    phi: false,
    derive: posClass,
  },
];
