import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { classify, noiseOf, THRESHOLD } from './classify.ts';
import { type SeenCaption, type Unit, withoutInstruction } from './unit.ts';
import { unitForTests } from './unit-for-tests.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

function unit(caption: string | SeenCaption[], more: Partial<Unit> = {}): Unit {
  const captions =
    typeof caption === 'string' ? [{ source: 'label', text: caption, weight: 0.95 } as const] : caption;
  return unitForTests({ captions: caption === '' ? [] : captions, ...more });
}

function named(scope: 'line' | 'claim', one: Unit): string {
  const best = classify(one, new Set())[scope].find(({ score }) => score >= THRESHOLD);
  return best ? best.concept.path || `not: ${best.concept.name}` : 'unnamed';
}

describe('a field of the claim', () => {
  it.each([
    ['Prior Authorization #', 'priorAuthNumber'],
    ['PA Number', 'priorAuthNumber'],
    ['TAR Control Number', 'priorAuthNumber'],
    ['Referral Number', 'not: referral number'],
    ['CLIA #', 'not: CLIA number'],
    ['Member ID', 'insured.id'],
    ['Sub ID', 'insured.id'],
    ['Fil Ind', 'insuranceType'],
    ['Patient Control Number', 'patientAccount'],
    ['Payer Claim Control Number', 'resubmission.originalRef'],
    ['Claim Frequency Code', 'resubmission.code'],
    ['28. TOTAL CHARGE', 'totalCharge'],
    ['Accept Assignment?', 'acceptAssignment'],
    ['Ordering Provider NPI', 'orderingProvider.npi'],
    ['Supervising Provider NPI', 'unnamed'],
    ['NPI', 'unnamed'],
    ['Patient is the insured’s', 'patient.relationship'],
    ['Provider last name', 'unnamed'],
    ['Subscriber name, if not patient', 'insured.name'],
    ['UTN from prior authorization', 'priorAuthNumber'],
    ['Prior authorization from', 'unnamed'],
    ['Date of Birth', 'patient.birthDate'],
    ['Insured’s Date of Birth', 'unnamed'],
    ['Referring/Ordering Provider (Last, First)', 'orderingProvider.name'],
    ['Attachment Control Number', 'attachments[i].controlNumber'],
    ['Type of Bill', 'not: type of bill'],
  ])('%s', (caption, path) => {
    expect(named('claim', unit(caption))).toBe(path);
  });
});

describe('a field of a line', () => {
  it.each([
    ['CPT/HCPCS', 'lines[i].procedureCode'],
    ['Proc Code', 'lines[i].procedureCode'],
    ['Mod 3', 'lines[i].modifiers[j]'],
    ['Dx Ptr', 'lines[i].diagnosisPointers'],
    ['Amt Billed', 'lines[i].charge'],
    ['Unit Price', 'not: unit price'],
    ['Days or Units', 'lines[i].units'],
    ['NDC Quantity', 'lines[i].ndcQuantity'],
    ['Type of Service', 'not: type of service'],
    ['P.O.S.', 'lines[i].placeOfService'],
    ['Date(s) of Service From', 'lines[i].dateFrom'],
    ['To', 'lines[i].dateTo'],
    ['Tooth Number', 'not: tooth'],
  ])('%s', (caption, path) => {
    const from = caption === 'To' ? { context: ['24. A. Date(s) of service'] } : {};
    expect(named('line', unit(caption, from))).toBe(path);
  });
});

describe('what stands around a caption', () => {
  it('says whose address it is', () => {
    expect(named('claim', unit('City', { context: ['Patient'] }))).toBe('patient.city');
    expect(named('claim', unit('City', { context: ['7. Insured’s address'] }))).toBe('unnamed');
  });

  it('says whose NPI it is, also by the item number', () => {
    expect(named('claim', unit('NPI', { context: ['33. Billing provider'] }))).toBe('billing.npi');
    expect(named('claim', unit('NPI', { context: ['Service facility'] }))).toBe('facility.npi');
    expect(named('claim', unit('17b. NPI'))).toBe('orderingProvider.npi');
    expect(named('claim', unit('Provider NPI', { context: ['Order'] }))).toBe('orderingProvider.npi');
    expect(named('claim', unit('Plan name', { context: ['Other accident'] }))).toBe('insured.planName');
  });

  it('says that the policyholder is another insured', () => {
    const policyholder = 'Policyholder last name';
    expect(named('claim', unit(policyholder))).toBe('insured.name');
    expect(named('claim', unit(policyholder, { context: ['Other insurance'] }))).toBe('otherInsured.name');
  });

  it('completes a caption that is one end of a range', () => {
    expect(named('claim', unit('To', { context: ['18. Hospitalization dates'] }))).toBe('hospitalization.to');
  });

  it('makes no lookalike', () => {
    expect(named('claim', unit('Phone', { context: ['Health insurance claim form'] }))).toBe('patient.phone');
  });

  it('names a lettered box', () => {
    expect(named('claim', unit('B.', { context: ['Diagnosis codes'] }))).toBe('diagnoses[i]');
    expect(named('claim', unit('', { item: '21b' }))).toBe('diagnoses[i]');
  });

  it('lets the number of the paper form tell two plan names apart', () => {
    const plan = 'Insurance plan or program name';
    expect(named('claim', unit(plan, { item: '9d' }))).toBe('otherInsured.planName');
    expect(named('claim', unit(plan, { item: '11c' }))).toBe('insured.planName');
  });
});

describe('ids', () => {
  it('name a field that has no caption', () => {
    expect(named('claim', unit('', { tokens: ['claimInformation.priorAuthorizationNumber'] }))).toBe(
      'priorAuthNumber',
    );
    expect(named('line', unit('', { tokens: ['lines[2][modifier]'] }))).toBe('lines[i].modifiers[j]');
  });

  it('say nothing when they are generated', () => {
    expect(named('claim', unit('', { tokens: ['mat-input-17', ':r1a:', 'f46'] }))).toBe('unnamed');
  });
});

describe('words that most ids of a page share', () => {
  const ids = (names: string[]) => names.map((name) => unit('', { tokens: [`bill_uc_${name}`] }));
  const noise = noiseOf(
    ids(['procedure', 'mod', 'charge', 'units', 'procedure2', 'procedure3', 'procedure4', 'procedure5']),
  );

  it('are dropped when they name no field', () => {
    expect([...noise].sort()).toEqual(['billing', 'uc']);
  });

  it('are nothing on a page with few ids', () => {
    expect(noiseOf(ids(['procedure', 'mod'])).size).toBe(0);
  });
});

describe('the control itself', () => {
  it('rules out what cannot be in it', () => {
    expect(named('claim', unit('Accept assignment', { kind: 'check' }))).toBe('acceptAssignment');
    expect(named('claim', unit('Prior authorization number', { kind: 'check' }))).toBe('unnamed');
    expect(named('line', unit('HCPCS', { maxLength: 2 }))).toBe('unnamed');
    expect(named('line', unit('Charge', { kind: 'date' }))).toBe('unnamed');
  });

  it('is named by choices that only one field has', () => {
    const options = ['11|Office', '12|Home', '31|Skilled Nursing Facility', '32|Nursing Facility'];
    expect(named('line', unit('', { kind: 'select', options }))).toBe('lines[i].placeOfService');
  });

  it('tells the qualifier from the name under one caption of item 17', () => {
    const caption = '17. Name of referring provider or other source';
    expect(named('claim', unit(caption, { maxLength: 2 }))).toBe('orderingProvider.qualifier');
    expect(named('claim', unit(caption))).toBe('orderingProvider.name');
  });
});

it('says why, without any value', () => {
  const [best] = classify(
    unit('23. Prior Authorization Number', { tokens: ['PRIOR_AUTH'] }),
    new Set(),
  ).claim;
  expect(best?.evidence.map(({ source }) => source).sort()).toEqual(['box-number', 'label', 'token']);
  expect(best?.score).toBeGreaterThan(0.95);
});

describe('the rung of the ladder', () => {
  const stage = (scope: 'line' | 'claim', one: Unit) => {
    const [best] = classify(one, new Set())[scope];
    return `${best?.stage} ${best?.concept.path}`;
  };
  const own = (text: string): SeenCaption => ({ source: 'label', text, weight: 0.95 });
  const aria = (text: string): SeenCaption => ({ source: 'aria', text, weight: 0.93 });
  const column = (text: string): SeenCaption => ({ source: 'column', text, weight: 0.9 });

  it('is explicit where the page states one field outright', () => {
    expect(stage('claim', unit('23. Prior Authorization Number'))).toBe('explicit priorAuthNumber');
    expect(stage('claim', unit('NPI', { context: ['33. Billing provider'] }))).toBe('explicit billing.npi');
    expect(stage('line', unit([aria('Modifier 2')]))).toBe('explicit lines[i].modifiers[j]');
  });

  it('is no more than scored for headings of columns, placeholders, ids and usual owners', () => {
    expect(stage('line', unit([column('HCPCS Code')]))).toBe('scored lines[i].procedureCode');
    expect(stage('claim', unit([{ source: 'placeholder', text: 'Prior Auth No', weight: 0.75 }]))).toBe(
      'scored priorAuthNumber',
    );
    expect(stage('claim', unit('', { tokens: ['priorAuthNumber'] }))).toBe('scored priorAuthNumber');
    expect(stage('claim', unit('Last Name'))).toBe('scored patient.lastName');
    // Beside a reason code it is what a payer took off.
    expect(stage('line', unit('Amount'))).toBe('scored lines[i].charge');
  });

  it('is not explicit where the box, its choices or another caption contradict', () => {
    expect(stage('line', unit('Procedure code', { maxLength: 2 }))).not.toMatch('explicit');
    const options = ['M|Male', 'F|Female', 'U|Unknown'];
    expect(stage('claim', unit('Resubmission code', { kind: 'select', options }))).not.toMatch('explicit');
    expect(stage('line', unit([own('Charges'), column('Units')]))).not.toMatch('explicit');
  });

  it('believes what the eye sees before what only screen readers are told', () => {
    expect(stage('line', unit([aria('Charges'), column('Days or Units')]))).toBe('scored lines[i].units');
  });
});

describe('the choices of a list', () => {
  it('tell its field from a lookalike of the same caption', () => {
    const options = ['1|Original claim', '7|Replacement', '8|Void'];
    expect(named('claim', unit('Type of claim', { kind: 'select', options }))).toBe('resubmission.code');
    expect(named('claim', unit('Type of claim'))).toBe('not: account and session');
  });
});

describe('a search box', () => {
  it('says by what it searches', () => {
    expect(named('claim', unit('Search by name, code or NPI'))).toBe('not: search');
  });
});

describe('a placeholder', () => {
  it('tells the boxes under one caption apart', () => {
    const under = (placeholder: string) =>
      unit([
        { source: 'placeholder', text: placeholder, weight: 0.75 },
        { source: 'caption', text: '33. Billing provider info & PH #', weight: 0.9 },
      ]);
    expect(named('claim', under('Phone'))).toBe('unnamed');
    expect(named('claim', under('Name'))).toBe('billing.name');
  });
});

describe('a placeholder that tells how to fill in a box', () => {
  const caption: SeenCaption = { source: 'caption', text: 'Procedure code', weight: 0.94 };
  const says: SeenCaption = { source: 'placeholder', text: 'Type code or description', weight: 0.75 };
  const search: SeenCaption = { source: 'placeholder', text: 'Search claims', weight: 0.75 };

  it('says nothing beside a caption', () => {
    expect(named('line', unit([...withoutInstruction([says, caption])]))).toBe('lines[i].procedureCode');
  });
  it('is kept where nothing else captions the box, and where it searches', () => {
    expect(withoutInstruction([says])).toEqual([says]);
    expect(withoutInstruction([caption, search])).toContain(search);
    expect(withoutInstruction([{ ...caption, text: 'Select a patient' }, says])).toContain(says);
  });
});

describe('a heading over diagnoses and services', () => {
  it.each([
    ['Diagnosis & services', 'lines[i].description'],
    ['Diagnosis', 'unnamed'],
  ])('%s', (heading, path) => {
    expect(named('line', unit('Narrative', { context: [heading] }))).toBe(path);
  });
});

describe('the number of an ID', () => {
  it('is the ID: nothing is left over', () => {
    const [best] = classify(unit('Medicaid ID #'), new Set()).claim;
    expect([best?.concept.path, best?.stage]).toEqual(['insured.id', 'explicit']);
    expect(classify(unit('Client #'), new Set()).claim[0]?.stage).toBe('scored');
    expect(named('claim', unit('17a. I.D. number of referring physician'))).not.toBe('orderingProvider.npi');
  });
});

describe('what stands in the box', () => {
  const holding = (value: string, caption: string) =>
    unit(caption, { parts: [{ element: { value } as unknown as Element, role: 'whole' }] });

  it('settles a caption that several fields share', () => {
    expect(named('line', holding('E0601', 'Code'))).toBe('lines[i].procedureCode');
    expect(named('claim', holding('G47.33', '1'))).not.toBe('insured.id');
  });

  it('speaks against a caption, and is never repeated', () => {
    const [best] = classify(holding('11/03/2026', 'Prior authorization number'), new Set()).claim;
    expect(best?.stage).toBe('scored');
    expect(best?.evidence.filter(({ score }) => score < 0)).toEqual([
      { source: 'shape', seen: 'date', score: -0.4 },
    ]);
  });
});

describe('choices that only one field has', () => {
  const frequencies = ['1|Original', '7|Replacement', '8|Void'];
  it.each(['Bill type', 'Claim type', 'Claim action'])('tell %s from its lookalikes', (caption) => {
    expect(named('claim', unit(caption, { kind: 'select', options: frequencies }))).toBe('resubmission.code');
  });
  it('leave the type of bill what it is without them', () => {
    expect(named('claim', unit('Bill type'))).toBe('not: type of bill');
  });
});

describe('what a box holds or has room for', () => {
  const digit = { box: { left: 0, top: 0, right: 24, bottom: 18 } };
  it.each([
    [
      '21. Diagnosis or nature of illness   Relate A-L to service line below (24E)   ICD Ind.',
      digit,
      'icdIndicator',
    ],
    ['31. Signature of physician or supplier', {}, 'not: signature'],
    ['18. Hospitalization dates related to current services', {}, 'hospitalization.from'],
  ])('%s', (caption, more, path) => {
    expect(named('claim', unit(caption, more))).toBe(path);
  });

  it.each([
    ['31. Signature of physician or supplier', 'signatureDate'],
    ['12. Patient’s or authorized person’s signature', 'unnamed'],
  ])('the date under %s', (heading, path) => {
    const found = named('claim', unit('Date', { kind: 'date', context: [heading] }));
    expect(found === 'signatureDate' ? found : 'unnamed').toBe(path);
  });
});

describe('what stands beside it decides', () => {
  it.each([
    ['Ordering Provider', '2999870142', 'orderingProvider.npi'],
    ['Ordering Provider', 'MBEKI, THANDIWE', 'orderingProvider.name'],
    ['Ordering Provider Name', '2999870142', 'orderingProvider.name'],
  ])('%s over %s', (caption, value, path) => {
    const parts = [{ element: { value } as unknown as Element, role: 'whole' as const }];
    expect(named('claim', unit(caption, { parts }))).toBe(path);
  });

  it('an id that is short for the caption’s word means no other word', () => {
    expect(named('claim', unit('Release of Medical Data', { tokens: ['ddlRel'] }))).not.toBe(
      'patient.relationship',
    );
    expect(named('claim', unit('Relationship', { tokens: ['ddlRel'] }))).toBe('patient.relationship');
  });

  it('“Billing” alone heads what is billed to whom, too', () => {
    expect(named('claim', unit('Policy #', { context: ['Billing'] }))).toBe('insured.id');
    expect(named('claim', unit('Policy #', { context: ['Billing provider'] }))).toBe('unnamed');
  });

  it.each([
    ['M17.11\nS83.241A', 'diagnoses[i]'],
    ['Pain in the right knee since a fall', 'unnamed'],
  ])('“Diagnosis codes” over several lines: %s', (value, path) => {
    const parts = [{ element: { value } as unknown as Element, role: 'whole' as const }];
    expect(named('claim', unit('Diagnosis codes', { kind: 'area', parts }))).toBe(path);
  });
});
