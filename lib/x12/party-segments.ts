import { BLANK, type FieldValue, known } from '../claim/claim.ts';
import type { Party } from './draft.ts';
import type { Elements } from './elements.ts';
import type { Loop } from './loops.ts';

type Handler = (party: Party, elements: Elements) => void;

/** SBR01: A to H are payers after the third. */
const ORDERS: Readonly<Record<string, string>> = { P: 'primary', S: 'secondary', T: 'tertiary' };
const LATER_ORDER = /^[A-H]$/;

/** SBR02 and PAT01 in the words of item 6. */
const RELATIONSHIPS: Readonly<Record<string, string>> = { '18': 'self', '01': 'spouse', '19': 'child' };

const relationship = (code: string): FieldValue =>
  code === '' ? BLANK : known(RELATIONSHIPS[code] ?? 'other');

function order(code: string): FieldValue {
  const name = ORDERS[code] ?? (LATER_ORDER.test(code) ? 'tertiary' : undefined);
  return name === undefined ? BLANK : known(name);
}

const patientName: Handler = ({ fields }, elements) => {
  fields['patient.lastName'] = elements.needed('patient.lastName', 3);
  fields['patient.firstName'] = elements.value('patient.firstName', 4);
};

const street: Handler = ({ fields }, elements) => {
  const lines = [elements.text(1), elements.text(2)].filter(Boolean).join(' ');
  fields['patient.address'] = lines === '' ? BLANK : known(lines);
};

const city: Handler = ({ fields }, elements) => {
  fields['patient.city'] = elements.value('patient.city', 1);
  fields['patient.state'] = elements.value('patient.state', 2);
  fields['patient.zip'] = elements.value('patient.zip', 3);
};

const birth: Handler = ({ fields }, elements) => {
  fields['patient.birthDate'] = elements.date(2);
  fields['patient.sex'] = elements.value('patient.sex', 3);
};

const death: Handler = ({ fields }, elements) => {
  if (elements.text(5) === 'D8') fields['patient.deathDate'] = elements.date(6);
};

/** What the segments of billing provider, subscriber, payer and patient say, by loop and name. */
const HANDLERS: Partial<Record<Loop, Readonly<Record<string, Handler>>>> = {
  '2000A': {
    PRV: ({ fields }, elements) => {
      fields['billing.taxonomy'] = elements.value('billing.taxonomy', 3);
    },
  },
  '2010AA': {
    NM1: ({ fields }, elements) => {
      fields['billing.name'] = elements.name();
      fields['billing.npi'] = elements.npi('billing.npi');
    },
    REF: ({ fields }, elements) => {
      if (['EI', 'SY'].includes(elements.text(1)))
        fields['billing.taxId'] = elements.needed('billing.taxId', 2);
    },
  },
  '2000B': {
    SBR: ({ fields }, elements) => {
      fields['payer.order'] = order(elements.text(1));
      fields['patient.relationship'] = relationship(elements.text(2));
      fields['insured.groupNumber'] = elements.value('insured.groupNumber', 3);
      fields['insured.planName'] = elements.value('insured.planName', 4);
      fields.insuranceType = elements.value('insuranceType', 9);
    },
    PAT: death,
  },
  '2010BA': {
    NM1: (party, elements) => {
      patientName(party, elements);
      party.fields['insured.name'] = elements.name();
      party.fields['insured.id'] = elements.value('insured.id', 9);
    },
    N3: street,
    N4: city,
    DMG: birth,
  },
  '2010BB': {
    NM1: ({ fields }, elements) => {
      fields['payer.name'] = elements.needed('payer.name', 3);
      fields['payer.id'] = elements.value('payer.id', 9);
    },
  },
  '2000C': {
    PAT: (party, elements) => {
      party.fields['patient.relationship'] = relationship(elements.text(1));
      death(party, elements);
    },
  },
  '2010CA': { NM1: patientName, N3: street, N4: city, DMG: birth },
};

/** Takes what a segment says of a party. */
export function takeParty(loop: Loop, id: string, party: Party, elements: Elements): void {
  HANDLERS[loop]?.[id]?.(party, elements);
}
