import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { classify, noiseOf, THRESHOLD } from './classify.ts';
import type { SeenCaption, Unit } from './unit.ts';
import { learnVocabulary, type Vocabulary } from './vocabulary.ts';

learnVocabulary(
  parse(readFileSync(new URL('../core-pack/vocabulary.yaml', import.meta.url), 'utf8')) as Vocabulary,
);

/** A unit as the walk would make it, without a page: the classifier looks at nothing else. */
function unit(caption: string | SeenCaption[], more: Partial<Unit> = {}): Unit {
  const element = {} as Element;
  const captions =
    typeof caption === 'string' ? [{ source: 'label', text: caption, weight: 0.95 } as const] : caption;
  return {
    kind: 'text',
    parts: [],
    controls: [],
    anchor: element,
    ancestors: [],
    order: 0,
    lastOrder: 0,
    box: { left: 0, top: 0, right: 0, bottom: 0 },
    rendered: true,
    captions: caption === '' ? [] : captions,
    context: [],
    item: '',
    marker: '',
    tokens: [],
    options: [],
    maxLength: 0,
    ...more,
  };
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
    ['Patient Control Number', 'patientAccount'],
    ['Payer Claim Control Number', 'resubmission.originalRef'],
    ['Claim Frequency Code', 'resubmission.code'],
    ['28. TOTAL CHARGE', 'totalCharge'],
    ['Accept Assignment?', 'acceptAssignment'],
    ['Ordering Provider NPI', 'orderingProvider.npi'],
    ['Supervising Provider NPI', 'unnamed'],
    ['NPI', 'unnamed'],
    ['Date of Birth', 'patient.birthDate'],
    ['Insured’s Date of Birth', 'unnamed'],
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
