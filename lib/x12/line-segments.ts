import { BLANK, type FieldValue, known, type ListValue } from '../claim/claim.ts';
import { LETTERS } from '../claim/parse.ts';
import { takeAttachment, withNote } from './claim-segments.ts';
import type { ClaimDraft, LineDraft } from './draft.ts';
import type { Elements } from './elements.ts';
import type { Loop } from './loops.ts';

type Handler = (line: LineDraft, elements: Elements, draft: ClaimDraft) => void;

const FIRST_MODIFIER = 3;
const LAST_MODIFIER = 6;
/** SV503 counts days, the claim's field months, as certificates do. */
const DAYS_OF_MONTH = 30;

function modifiersOf(elements: Elements): ListValue {
  const values: string[] = [];
  const unread: string[] = [];
  for (let part = FIRST_MODIFIER; part <= LAST_MODIFIER; part++) {
    const value = elements.value('lines[i].modifiers[j]', 1, part);
    if (value.state === 'known') values.push(String(value.value));
    if (value.state === 'unreadable') unread.push(value.raw);
  }
  if (unread.length === 0) return { state: 'known', values, complete: true };
  return { state: 'known', values, complete: false, raw: unread.join(' ') };
}

/** Numbers of diagnoses as letters; what is no such number stays as it stands. */
const pointersOf = (elements: Elements): string[] =>
  elements
    .parts(7)
    .filter(Boolean)
    .map((part) => LETTERS[Number(part) - 1] ?? part);

const service: Handler = (line, elements) => {
  const { fields } = line;
  line.hasService = true;
  fields.procedureCode = elements.needed('lines[i].procedureCode', 1, 2);
  line.modifiers = modifiersOf(elements);
  fields.description = withNote(fields.description, elements.text(1, 7));
  fields.charge = elements.needed('lines[i].charge', 2);
  fields.unitType = elements.value('lines[i].unitType', 3);
  fields.units = elements.needed('lines[i].units', 4);
  fields.placeOfService = elements.value('lines[i].placeOfService', 5);
  line.pointers = pointersOf(elements);
  fields.emergency = elements.value('lines[i].emergency', 9);
  fields.epsdt = elements.value('lines[i].epsdt', 11);
};

const equipment: Handler = ({ fields }, elements) => {
  const days = elements.value('lines[i].dmeService.lengthOfNeed', 3);
  fields['dmeService.lengthOfNeed'] = elements.text(2) === 'DA' ? inMonths(days) : BLANK;
  fields['dmeService.rentalPrice'] = elements.value('lines[i].dmeService.rentalPrice', 4);
  fields['dmeService.purchasePrice'] = elements.value('lines[i].dmeService.purchasePrice', 5);
  fields['dmeService.rentalUnit'] = elements.value('lines[i].dmeService.rentalUnit', 6);
};

const inMonths = (days: FieldValue): FieldValue =>
  days.state === 'known' ? known(Math.round(Number(days.value) / DAYS_OF_MONTH)) : days;

/** What the segments of a service line say, by loop and name. */
const HANDLERS: Partial<Record<Loop, Readonly<Record<string, Handler>>>> = {
  '2400': {
    SV1: service,
    SV5: equipment,
    PWK: (_line, elements, draft) => takeAttachment(draft, elements),
    CR3: ({ fields }, elements) => {
      if (elements.text(2) === 'MO')
        fields['dmeService.lengthOfNeed'] = elements.value('lines[i].dmeService.lengthOfNeed', 3);
    },
    DTP: ({ fields }, elements) => {
      const qualifier = elements.text(1);
      if (qualifier === '472') [fields.dateFrom, fields.dateTo] = elements.days();
      if (qualifier === '461') [fields.lastCertificationDate] = elements.days();
      if (qualifier === '463') [fields.beginTherapyDate] = elements.days();
    },
    REF: ({ fields }, elements) => {
      const qualifier = elements.text(1);
      if (qualifier === 'G1') fields.priorAuthNumber = elements.needed('lines[i].priorAuthNumber', 2);
      if (qualifier === '6R') fields.controlNumber = elements.needed('lines[i].controlNumber', 2);
    },
    NTE: ({ fields }, elements) => {
      fields.description = withNote(fields.description, elements.text(2));
    },
  },
  '2410': {
    LIN: ({ fields }, elements) => {
      if (elements.text(2) === 'N4') fields.ndc = elements.needed('lines[i].ndc', 3);
    },
    CTP: ({ fields }, elements) => {
      fields.ndcQuantity = elements.value('lines[i].ndcQuantity', 4);
      fields.ndcUnit = elements.value('lines[i].ndcUnit', 5, 1);
    },
  },
  '2420A': {
    NM1: ({ fields }, elements) => {
      fields.renderingNpi = elements.npi('lines[i].renderingNpi');
    },
  },
  '2420E': {
    NM1: (line, elements) => {
      line.orderer = { name: elements.name(), npi: elements.npi('lines[i].orderingProvider.npi') };
    },
  },
};

/** Takes what a segment says of a service line. */
export function takeOfLine(
  loop: Loop,
  id: string,
  line: LineDraft,
  elements: Elements,
  draft: ClaimDraft,
): void {
  HANDLERS[loop]?.[id]?.(line, elements, draft);
}
