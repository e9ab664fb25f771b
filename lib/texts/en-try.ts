import type { Text } from './en.ts';

/** What the panel says in English where other values are tried, and where modifiers are chosen, by id. */
export const enTry = {
  // Trying other values.
  'try.open': 'Try other values',
  'try.title': 'What if line {line} said …',
  'try.untouched': 'Nothing in the form changes.',
  'try.modifier': 'Mod {place}',
  'try.auth': 'Prior authorization number (whole claim)',
  'try.formSays': 'Form: {value}',
  'try.blank': 'blank',
  'try.back': 'Back to what the form says',
  'try.gone': 'This line is not in the form any more.',
  'try.noAnswer': 'The page does not answer. Load it again, then try once more.',
  'try.waiting': 'Checking …',

  // What is written into a box and is none of its values.
  'try.wrong.procedureCode': 'A code has 5 places: E0601. Not tried.',
  'try.wrong.modifier': 'A modifier has 2 places: RR. Not tried.',
  'try.wrong.date': 'No such date. Write MM/DD/YYYY. Not tried.',
  'try.wrong.placeOfService': 'A place has 2 digits: 12. Not tried.',
  'try.wrong.units': 'Write a number above 0. Not tried.',
  'try.wrong.charge': 'Write an amount: 90.00. Not tried.',

  // What comes of it.
  'try.asIs': {
    one: 'As the form is: {count} finding at Submit.',
    other: 'As the form is: {count} findings at Submit.',
  },
  'try.asIsClean': 'As the form is: no problems in what I could see.',
  'try.same': 'At Submit nothing would be different.',
  'try.change': 'At Submit: {parts}.',
  'try.goes': { one: '{count} goes', other: '{count} go' },
  'try.comes': { one: '{count} comes', other: '{count} come' },
  'try.stays': { one: '{count} stays', other: '{count} stay' },
  'try.goesTitle': 'Would go',
  'try.comesTitle': 'Would come',
  'try.staysTitle': { one: '{count} would stay', other: '{count} would stay' },
  'try.unchecked': { one: '{count} not checked.', other: '{count} not checked.' },
  'try.alsoUnchecked': 'Only with these values not checked:',
  'try.needs': 'What {code} needs',
} as const satisfies Readonly<Record<string, Text>>;
