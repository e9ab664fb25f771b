import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ClaimSigns } from '../claim/signs.ts';
import { readVocabulary } from '../cli/read-vocabulary.ts';
import { judgePage, type PageSigns } from './claimform.ts';
import { learnVocabulary } from './vocabulary.ts';

learnVocabulary(readVocabulary(join(import.meta.dirname, '../core-pack/vocabulary.yaml')));

const LINE = [
  'lines[i].procedureCode',
  'lines[i].charge',
  'lines[i].units',
  'lines[i].placeOfService',
  'lines[i].diagnosisPointers',
];
const CLAIM = ['insured.id', 'patient.lastName', 'diagnoses[i]', 'patientAccount', 'acceptAssignment'];

const judge = ({
  line = LINE,
  claim = CLAIM,
  beside = [],
  ...more
}: { line?: string[]; claim?: string[]; beside?: ClaimSigns[] } & Partial<
  Omit<PageSigns, 'line' | 'claim'>
>) =>
  judgePage(
    {
      line: new Set(line),
      claim: new Set(claim),
      foreign: [],
      foreignLine: [],
      claimTitles: [],
      isTitledClaim: false,
      decided: [],
      onlyAsks: false,
      isUnsent: false,
      isFilledIn: true,
      password: false,
      ...more,
    },
    beside,
  );

describe('judgePage', () => {
  it('takes service lines with claim fields', () => {
    expect(judge({}).isClaim).toBe(true);
  });

  it('refuses an order form, though it asks for codes and quantities', () => {
    const order = judge({
      line: LINE.slice(0, 3),
      claim: ['patient.lastName', 'diagnoses[i]'],
      foreign: ['an order form'],
      foreignTitle: 'an order form',
    });
    expect(order).toMatchObject({ isClaim: false, reason: 'an order form' });
  });

  it('refuses a claim of another kind by its columns', () => {
    expect(judge({ line: LINE.slice(0, 3), foreignLine: ['a dental claim'] }).reason).toBe('a dental claim');
  });

  it('says which refusals no text of the page could change', () => {
    expect(judge({ line: [], claim: [], foreignTitle: 'a remittance' })).toMatchObject({ isSettled: true });
    expect(judge({ line: [], claim: [] })).toMatchObject({ isClaim: false, isSettled: false });
    const one = { line: [], claim: ['acceptAssignment'], foreignTitle: 'an order form' };
    expect(judge(one)).toMatchObject({ isClaim: false, isSettled: false });
    expect(judge({}).isSettled).toBe(false);
  });

  it('leaves a refusal open where other frames may show the rest of the claim', () => {
    const beside = { claim: ['insured.id'], line: [], foreign: [], heading: false };
    const titled = { line: [], claim: [], foreignTitle: 'a remittance' };
    expect(judge({ ...titled, beside: [beside] }).isSettled).toBe(false);
  });

  it('refuses lines alone that nothing makes a claim', () => {
    expect(judge({ line: LINE.slice(0, 3), claim: [] }).isClaim).toBe(false);
  });

  it('refuses a page that asks for a password', () => {
    expect(judge({ line: [], claim: ['patientAccount'], password: true }).reason).toBe('password');
  });

  it('takes the first step of a wizard, without lines, only when much speaks for a claim', () => {
    const header = [
      'insured.id',
      'patient.birthDate',
      'patientAccount',
      'acceptAssignment',
      'illnessDate',
      'priorAuthNumber',
    ];
    expect(
      judge({ line: [], claim: header, claimTitles: ['Submit professional claim: step 1'] }).isClaim,
    ).toBe(true);
    expect(judge({ line: [], claim: header }).isClaim).toBe(false);
    expect(judge({ line: [], claim: header.slice(0, 3), claimTitles: ['New claim'] }).isClaim).toBe(false);
  });

  it('takes a header that nothing calls a claim where it says whom, what for and whether it replaces another', () => {
    const header = [
      'resubmission.code',
      'resubmission.originalRef',
      'diagnoses[i]',
      'patient.name',
      'insured.id',
      'payer.name',
      'billing.name',
      'priorAuthNumber',
    ];
    expect(judge({ line: [], claim: header }).isClaim).toBe(true);
    const related = ['condition.employment', 'condition.autoAccident', ...header.slice(2)];
    expect(judge({ line: [], claim: related }).isClaim).toBe(false);
  });

  it('takes a diagnosis step only under a title that says so', () => {
    const step = { line: [], claim: ['diagnoses[i]'] };
    expect(judge({ ...step, isTitledClaim: true, claimTitles: ['Professional claim: step 2'] }).isClaim).toBe(
      true,
    );
    expect(judge(step).isClaim).toBe(false);
  });

  it('refuses a remittance, which shows a claim and what became of it', () => {
    expect(judge({ decided: ['Allowed', 'Adjustment'] }).reason).toBe('decided');
  });

  it('refuses a search by the fields of a claim', () => {
    const claim = [...CLAIM, 'totalCharge', 'resubmission.code', 'icdIndicator'];
    expect(judge({ line: [], claim, claimTitles: ['Claim entry'], onlyAsks: true }).isClaim).toBe(false);
  });

  it('refuses a claim that is only shown, unless it says that it is still to be sent', () => {
    const shown = { isFilledIn: false, claim: [...CLAIM, 'totalCharge'], claimTitles: ['Claim information'] };
    expect(judge(shown).reason).toBe('shown');
    expect(judge({ ...shown, isTitledClaim: true }).isClaim).toBe(true);
    expect(judge({ ...shown, isUnsent: true }).isClaim).toBe(true);
    expect(judge({ ...shown, isUnsent: true, onlyAsks: true }).reason).toBe('shown');
  });

  it('does not believe a title against the fields of a claim', () => {
    const foreignTitle = 'a remittance';
    expect(judge({ foreignTitle }).isClaim).toBe(false);
    expect(judge({ foreignTitle, claim: [...CLAIM, 'illnessDate', 'icdIndicator'] }).isClaim).toBe(true);
  });

  it('believes the fields of a claim against single columns of other forms', () => {
    expect(
      judge({ line: LINE.slice(0, 3), claim: [...CLAIM, 'totalCharge'], foreignLine: ['an order form'] })
        .isClaim,
    ).toBe(true);
  });

  it('takes lines alone that point to diagnoses and have most columns of a service line', () => {
    const line = [...LINE, 'lines[i].dateFrom', 'lines[i].modifiers[j]'];
    expect(judge({ line, claim: [] }).isClaim).toBe(true);
    expect(judge({ line: LINE.slice(0, 3), claim: [] }).isClaim).toBe(false);
  });

  it('takes a short screen without any field of claims alone only where somebody is billed for a place', () => {
    const line = [
      'lines[i].procedureCode',
      'lines[i].charge',
      'lines[i].placeOfService',
      'lines[i].dateFrom',
    ];
    const claim = ['patient.name', 'insured.id', 'diagnoses[i]'];
    expect(judge({ line, claim }).isClaim).toBe(true);
    expect(judge({ line: line.slice(0, 2), claim }).isClaim).toBe(false);
    expect(judge({ line, claim: ['patient.name', 'insured.id'] }).isClaim).toBe(false);
  });
});
