import { durationDays, laborMinutes } from './note/duration.ts';
import {
  breakStated,
  drainageMl,
  listedModifiers,
  mentionsCmn,
  moneyIn,
  woundCount,
} from './note/mentions.ts';
import { codesIn, dateIn, ownedCodes } from './note/owned.ts';
import { REPLACEMENT_REASONS, replacementReason } from './note/reason.ts';
import { membersOf } from './read.ts';
import type { FactDefinition, FactType, FactValue } from './types.ts';
import { knownFact, listFact, unknownFact } from './values.ts';

const BLANK_NOTE: FactValue = { state: 'blank', from: 'derived' };
/** Labor is billed by the quarter of an hour (K0739: 1 unit is 15 minutes). */
const MINUTES_OF_LABOR_UNIT = 15;

/**
 * A fact that reads the note. A line without a note has no codes and no reason in it; a number or date that it does not name
 * is blank.
 */
function fromNote(
  name: string,
  type: FactType,
  read: (note: string) => FactValue,
  more: Partial<FactDefinition> = {},
): FactDefinition {
  return {
    name: `line.note.${name}`,
    type,
    place: 'line',
    from: ['line.note'],
    phi: false,
    ...more,
    derive: (scope, line) => {
      const note = scope.get('line.note', line);
      if (note.state === 'unknown') return note;
      return read(note.state === 'known' ? String(note.value) : '');
    },
  };
}

const orBlank = (value: string | number | undefined): FactValue =>
  value === undefined ? BLANK_NOTE : knownFact(value);

function duration(note: string): FactValue {
  const days = durationDays(note);
  return days === 'conflict' ? unknownFact('unreadable', 'line.note', note) : orBlank(days);
}

function laborUnits(note: string): FactValue {
  const minutes = laborMinutes(note);
  return orBlank(minutes && Math.ceil(minutes / MINUTES_OF_LABOR_UNIT));
}

/** What the note of a line says, word by word. */
export const noteContentFacts: readonly FactDefinition[] = [
  fromNote('replacementReason', 'enum', (note) => knownFact(replacementReason(note)), {
    values: REPLACEMENT_REASONS,
  }),
  fromNote('codes', 'codes', (note) => listFact(codesIn(note), true)),
  fromNote('ownedCodes', 'codes', (note) => listFact(ownedCodes(note), true)),
  fromNote('monthYear', 'date', (note) => orBlank(dateIn(note)), { phi: true }),
  fromNote('breakStated', 'boolean', (note) => knownFact(breakStated(note))),
  fromNote('durationDays', 'number', duration, { unit: 'days' }),
  fromNote('minutes', 'number', (note) => orBlank(laborMinutes(note)), { unit: 'minutes' }),
  fromNote('laborUnits', 'number', laborUnits, { unit: 'units of 15 minutes' }),
  fromNote('money', 'money', (note) => orBlank(moneyIn(note)), { unit: 'cents' }),
  fromNote('mentionsCmn', 'boolean', (note) => knownFact(mentionsCmn(note))),
  fromNote('woundCount', 'number', (note) => orBlank(woundCount(note)), { unit: 'wounds' }),
  fromNote('drainageMl', 'number', (note) => orBlank(drainageMl(note)), { unit: 'ml a day' }),
  {
    name: 'line.note.extraModifiers',
    type: 'codes',
    place: 'line',
    from: ['line.note', 'line.modifiers', 'table.modifiers'],
    phi: false,
    derive: (scope, line) => {
      const note = scope.get('line.note', line);
      const boxes = scope.get('line.modifiers', line);
      if (note.state === 'unknown') return note;
      if (boxes.state === 'unknown') return boxes;
      const onLine = membersOf(boxes);
      const listed = note.state === 'known' ? listedModifiers(String(note.value)) : [];
      return listFact(
        listed.filter(
          (one) => !onLine.includes(one) && scope.inputs.tables.lookup('modifiers', one).state === 'row',
        ),
        true,
      );
    },
  },
];
