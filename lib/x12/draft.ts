import {
  ABSENT_LIST,
  type AttachmentField,
  BLANK,
  type Claim,
  type FieldValue,
  type LineScalarField,
  type ListValue,
} from '../claim/claim.ts';
import type { HeaderField } from '../claim/fields.ts';
import {
  BILLING_FIELDS,
  blanks,
  CLAIM_FIELDS,
  LINE_FIELDS,
  PATIENT_FIELDS,
  SUBSCRIBER_FIELDS,
} from './blank-fields.ts';
import type { Place, X12Claim, X12Fault } from './types.ts';

type Fields = Partial<Record<HeaderField, FieldValue>>;
export type LineFields = Partial<Record<LineScalarField, FieldValue>>;

/** What billing provider, subscriber or patient say of all claims under them. */
export interface Party {
  fields: Fields;
  /** Something of it could not be understood, so that what seems blank may be filled. */
  isDoubtful: boolean;
}

export const newBilling = (): Party => ({ fields: blanks(BILLING_FIELDS), isDoubtful: false });
export const newSubscriber = (): Party => ({
  fields: blanks([...SUBSCRIBER_FIELDS, ...PATIENT_FIELDS]),
  isDoubtful: false,
});
export const newPatient = (): Party => ({ fields: blanks(PATIENT_FIELDS), isDoubtful: false });

/** A person or organization that the claim names as somebody's orderer. */
export interface Named {
  readonly name: FieldValue;
  readonly npi: FieldValue;
}

export interface LineDraft {
  fields: LineFields;
  modifiers: ListValue;
  pointers: readonly string[] | undefined;
  orderer: Named | undefined;
  hasService: boolean;
  isDoubtful: boolean;
  readonly place: Place;
}

export const newLine = (place: Place): LineDraft => ({
  fields: blanks(LINE_FIELDS),
  modifiers: ABSENT_LIST,
  pointers: undefined,
  orderer: undefined,
  hasService: false,
  isDoubtful: false,
  place,
});

/** Another payer of the patient (2320). */
export interface OtherPayer {
  readonly order: string;
  readonly groupNumber: FieldValue;
  planName: FieldValue;
  name: FieldValue;
  paid: FieldValue;
}

/** A claim while its segments arrive. */
export interface ClaimDraft {
  readonly place: Place;
  readonly fields: Fields;
  readonly parties: readonly Party[];
  readonly diagnoses: FieldValue<string>[];
  readonly lines: LineDraft[];
  readonly attachments: Partial<Record<AttachmentField, FieldValue>>[];
  readonly others: OtherPayer[];
  readonly referrers: Map<'DN' | 'DQ', Named>;
  readonly faults: X12Fault[];
  placeOfService: FieldValue;
  renderingNpi: FieldValue;
  isDoubtful: boolean;
  /** The file ended before the claim did. */
  isCut: boolean;
}

export const newClaim = (place: Place, parties: readonly Party[]): ClaimDraft => ({
  place,
  fields: blanks(CLAIM_FIELDS),
  parties,
  diagnoses: [],
  lines: [],
  attachments: [],
  others: [],
  referrers: new Map(),
  faults: [],
  placeOfService: BLANK,
  renderingNpi: BLANK,
  isDoubtful: false,
  isCut: false,
});

/** The claim as it stands in the file. */
export function finished(draft: ClaimDraft): X12Claim {
  const orderer = ordererOf(draft);
  const others = draft.others[0];
  const primary = draft.others.find(({ order }) => order === 'P') ?? others;
  const doubtful = draft.isDoubtful || draft.isCut;
  const own: Fields = {
    ...draft.fields,
    ...orderer.header,
    otherCoverage: { state: 'known', value: others !== undefined },
    ...(others && {
      'otherInsured.name': others.name,
      'otherInsured.groupNumber': others.groupNumber,
      'otherInsured.planName': others.planName,
      primaryPaid: primary?.paid ?? BLANK,
    }),
  };
  const parties = draft.parties.map(({ fields, isDoubtful }) =>
    isDoubtful ? withoutBlanks(fields) : fields,
  );
  const claim: Claim = {
    fields: Object.assign({}, ...parties, doubtful ? withoutBlanks(own) : own),
    diagnoses: { entries: draft.diagnoses, complete: !doubtful },
    lines: draft.lines.map((line) => {
      const fields = { ...inherited(line, draft), ...(orderer.onLines && ordererFields(line.orderer)) };
      const open = line.isDoubtful || (draft.isCut && line === draft.lines.at(-1));
      return {
        fields: open ? withoutBlanks(fields) : fields,
        modifiers: line.modifiers,
        diagnosisPointers: pointersOf(line),
      };
    }),
    linesComplete: !draft.isCut && draft.lines.every(({ hasService }) => hasService),
    attachments: draft.attachments,
  };
  return { claim, place: draft.place, faults: draft.faults };
}

/** What a line does not say itself, the claim says for it. */
function inherited({ fields }: LineDraft, { placeOfService, renderingNpi }: ClaimDraft): LineFields {
  return {
    ...fields,
    ...(fields.placeOfService?.state === 'blank' && { placeOfService }),
    ...(fields.renderingNpi?.state === 'blank' && { renderingNpi }),
  };
}

/**
 * Item 17: who ordered stands on the lines (2420E), who referred or supervised on the claim. One orderer of all lines is
 * the claim's; several stay with their lines.
 */
function ordererOf({ lines, referrers }: ClaimDraft): { readonly header: Fields; readonly onLines: boolean } {
  const named = lines.flatMap(({ orderer }) => orderer ?? []);
  const first = named[0];
  const isOne = first && named.length === lines.length && named.every((other) => isSame(first, other));
  if (isOne) return { header: headerOf('DK', first), onLines: false };
  const [qualifier, referrer] = [...referrers].toSorted(([one], [other]) => (one < other ? -1 : 1))[0] ?? [];
  const header = qualifier && referrer ? headerOf(qualifier, referrer) : {};
  if (named.length === 0) return { header, onLines: false };
  return {
    header: {
      ...header,
      ...(named.length === lines.length && {
        'orderingProvider.qualifier': { state: 'known', value: 'DK' },
        'orderingProvider.name': BLANK,
        'orderingProvider.npi': BLANK,
      }),
    },
    onLines: true,
  };
}

const headerOf = (qualifier: string, { name, npi }: Named): Fields => ({
  'orderingProvider.qualifier': { state: 'known', value: qualifier },
  'orderingProvider.name': name,
  'orderingProvider.npi': npi,
});

const ordererFields = (orderer: Named | undefined): LineFields => ({
  'orderingProvider.name': orderer?.name ?? BLANK,
  'orderingProvider.npi': orderer?.npi ?? BLANK,
});

const isSame = (one: Named, other: Named): boolean =>
  JSON.stringify([one.name, one.npi]) === JSON.stringify([other.name, other.npi]);

function pointersOf({ pointers, hasService }: LineDraft): ListValue {
  if (!hasService) return ABSENT_LIST;
  return { state: 'known', values: pointers ?? [], complete: true };
}

/** Not seen is not blank. */
function withoutBlanks<Field extends string>(
  fields: Partial<Record<Field, FieldValue>>,
): Partial<Record<Field, FieldValue>> {
  const filled = Object.entries<FieldValue | undefined>(fields).filter(
    ([, value]) => value?.state !== 'blank',
  );
  return Object.fromEntries(filled) as Partial<Record<Field, FieldValue>>;
}
