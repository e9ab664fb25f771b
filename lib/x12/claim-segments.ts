import { BLANK, type FieldValue, known } from '../claim/claim.ts';
import type { ClaimDraft } from './draft.ts';
import type { Elements } from './elements.ts';
import type { Loop } from './loops.ts';

type Handler = (draft: ClaimDraft, elements: Elements) => void;

/** Item 21 has twelve boxes. */
const MOST_DIAGNOSES = 12;
/** HI qualifiers of diagnoses: ICD-10-CM, and ICD-9-CM before it. */
const ICD_INDICATORS: Readonly<Record<string, string>> = { ABK: '0', ABF: '0', BK: '9', BF: '9' };
const MOST_HI_ELEMENTS = 12;

/** Opens the claim: its account, charge, place, frequency, assignment and what it is related to. */
export const takeClaim: Handler = (draft, elements) => {
  const { fields } = draft;
  fields.patientAccount = elements.needed('patientAccount', 1);
  fields.totalCharge = elements.needed('totalCharge', 2);
  fields['resubmission.code'] = elements.needed('resubmission.code', 5, 3);
  fields.acceptAssignment = elements.needed('acceptAssignment', 7);
  if (['Y', 'I'].includes(elements.text(9))) fields['patient.signatureOnFile'] = known('SOF');
  const [first, second, third, state = ''] = elements.parts(11);
  const causes = [first, second, third];
  fields['condition.employment'] = known(causes.includes('EM'));
  fields['condition.autoAccident'] = known(causes.includes('AA'));
  fields['condition.otherAccident'] = known(causes.includes('OA'));
  if (state !== '') fields['condition.accidentState'] = elements.value('condition.accidentState', 11, 4);
  draft.placeOfService = elements.value('lines[i].placeOfService', 5, 1);
};

/** What is said of a document that is sent apart (PWK). */
export const takeAttachment: Handler = ({ attachments }, elements) => {
  attachments.push({
    type: elements.needed('attachments[i].type', 1),
    transmission: elements.value('attachments[i].transmission', 2),
    controlNumber: elements.value('attachments[i].controlNumber', 6),
  });
};

/** A note behind one that is there already. */
export const withNote = (before: FieldValue | undefined, note: string): FieldValue =>
  before?.state === 'known'
    ? known([before.value, note].filter(Boolean).join(' '))
    : note === ''
      ? BLANK
      : known(note);

function takeCodes({ fields, diagnoses }: ClaimDraft, elements: Elements): void {
  for (let at = 1; at <= MOST_HI_ELEMENTS; at++) {
    const qualifier = elements.text(at, 1);
    const indicator = ICD_INDICATORS[qualifier];
    if (indicator !== undefined && diagnoses.length < MOST_DIAGNOSES) {
      fields.icdIndicator = known(indicator);
      diagnoses.push(elements.needed(`diagnoses[${diagnoses.length}]`, at, 2) as FieldValue<string>);
    } else if (qualifier === 'BG') fields.claimCodes = withNote(fields.claimCodes, elements.text(at, 2));
  }
}

const DATES = { '431': 'illnessDate', '435': 'hospitalization.from', '096': 'hospitalization.to' } as const;
const isDate = (qualifier: string): qualifier is keyof typeof DATES => Object.hasOwn(DATES, qualifier);

const otherPayer = ({ others }: ClaimDraft) => others.at(-1);

/** What the segments of the claim say, by loop and name. */
const HANDLERS: Partial<Record<Loop, Readonly<Record<string, Handler>>>> = {
  '2300': {
    DTP: ({ fields }, elements) => {
      const qualifier = elements.text(1);
      if (isDate(qualifier)) fields[DATES[qualifier]] = elements.days()[0];
    },
    PWK: takeAttachment,
    AMT: ({ fields }, elements) => {
      if (elements.text(1) === 'F5') fields.amountPaid = elements.needed('amountPaid', 2);
    },
    REF: ({ fields }, elements) => {
      const qualifier = elements.text(1);
      if (qualifier === 'F8')
        fields['resubmission.originalRef'] = elements.needed('resubmission.originalRef', 2);
      // Item 23 takes a referral number (9F) where there is no authorization.
      if (qualifier === 'G1' || (qualifier === '9F' && fields.priorAuthNumber?.state === 'blank'))
        fields.priorAuthNumber = elements.needed('priorAuthNumber', 2);
    },
    NTE: ({ fields }, elements) => {
      fields.additionalInfo = withNote(fields.additionalInfo, elements.text(2));
    },
    HI: takeCodes,
  },
  '2310A': {
    NM1: ({ referrers }, elements) => {
      if (elements.text(1) === 'DN' && !referrers.has('DN'))
        referrers.set('DN', { name: elements.name(), npi: elements.npi('orderingProvider.npi') });
    },
  },
  '2310B': {
    NM1: (draft, elements) => {
      draft.renderingNpi = elements.npi('lines[i].renderingNpi');
    },
  },
  '2310C': {
    NM1: ({ fields }, elements) => {
      fields['facility.name'] = elements.name();
      fields['facility.npi'] = elements.npi('facility.npi');
    },
  },
  '2310D': {
    NM1: ({ referrers }, elements) => {
      referrers.set('DQ', { name: elements.name(), npi: elements.npi('orderingProvider.npi') });
    },
  },
  '2320': {
    SBR: ({ others }, elements) => {
      others.push({
        order: elements.text(1),
        groupNumber: elements.value('otherInsured.groupNumber', 3),
        planName: elements.value('otherInsured.planName', 4),
        name: BLANK,
        paid: BLANK,
      });
    },
    AMT: (draft, elements) => {
      const other = otherPayer(draft);
      if (other && elements.text(1) === 'D') other.paid = elements.needed('primaryPaid', 2);
    },
  },
  '2330A': {
    NM1: (draft, elements) => {
      const other = otherPayer(draft);
      if (other) other.name = elements.name();
    },
  },
  '2330B': {
    NM1: (draft, elements) => {
      const other = otherPayer(draft);
      if (other?.planName.state === 'blank') other.planName = elements.value('otherInsured.planName', 3);
    },
  },
};

/** Takes what a segment says of the claim. */
export function takeOfClaim(loop: Loop, id: string, draft: ClaimDraft, elements: Elements): void {
  HANDLERS[loop]?.[id]?.(draft, elements);
}
