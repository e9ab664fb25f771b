import type { Random } from './random.ts';

const CAPTIONS = [
  'HCPCS code',
  'Procedure',
  'Mod 1',
  'Modifier',
  'Dx pointer',
  'Place of service',
  'Charges',
  'Units',
  'Date of service from',
  'To',
  '24. A.',
  '21. Diagnosis',
  'A.',
  "1a. Insured's ID number",
  'Patient last name',
  'Birth date',
  'Prior authorization number',
  'Billing provider NPI',
  'Total charge',
  'Accept assignment?',
  'Referring provider',
  'Rendering NPI',
];

/** Texts that programs stumble over. */
const ODD = [
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  '\u202e21. rebmun htuA\u202c',
  '\u2066\u2067\u2068',
  '\ufeff\u200b\u200d',
  '💉'.repeat(40),
  'a'.repeat(5_000),
  ':'.repeat(300),
  '('.repeat(300),
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '$&$1$`',
  '</script><b>',
  '--><!--',
  '%s%n%x',
  '0'.repeat(400),
  '1e999',
  '-0',
  '13/45/26',
  '99/99/9999',
  'ﷺ'.repeat(20),
  'Z̸̡͓͚a̵̛l̶g̷o',
  '\n'.repeat(200),
  'السعر',
  'רישיון',
];

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A caption of a claim form, or something odd. */
export const oddText = (random: Random): string =>
  random.chance(0.75) ? random.pick(CAPTIONS) : random.pick(ODD);

/** Up to a megabyte of text. */
export const hugeText = (random: Random): string =>
  `${random.pick(CAPTIONS)} ${random.pick(['x', 'lorem ', '21. ', '\u202e', '( '])}`.repeat(
    1 + random.below(40_000),
  );

/** Ids as hostile as they come: few, so that they are used again and again. */
export const oddId = (random: Random): string =>
  random.pick([
    'a',
    'b',
    'code',
    '1',
    '"]',
    "x'y",
    'a b',
    '\\',
    '#',
    '..',
    '__proto__',
    'body',
    'location',
    'querySelectorAll',
    '\ud800',
    '',
  ]);

/** Names that shadow what programs ask a form or a document for. */
export const CLOBBERING = [
  'id',
  'name',
  'parentNode',
  'parentElement',
  'children',
  'childNodes',
  'childElementCount',
  'firstChild',
  'nextElementSibling',
  'previousElementSibling',
  'querySelectorAll',
  'querySelector',
  'getAttribute',
  'hasAttribute',
  'localName',
  'tagName',
  'nodeType',
  'textContent',
  'ownerDocument',
  'getRootNode',
  'isConnected',
  'contains',
  'closest',
  'matches',
  'getBoundingClientRect',
  'checkVisibility',
  'shadowRoot',
  'assignedSlot',
  'attributes',
  'className',
  'elements',
  'action',
];
