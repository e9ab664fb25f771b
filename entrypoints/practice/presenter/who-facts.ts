import { presenterText } from '../../../lib/texts/presenter-text.ts';
import type { FormClaim } from '../../../lib/training/form-types.ts';

const RELATED = ['employment', 'autoAccident', 'otherAccident'] as const;

/** What stands above the lines of a claim, name and text. What is mostly blank is left out where it is; else a blank is said. */
export function whoFacts({ fields }: FormClaim): readonly (readonly [name: string, value: string])[] {
  const of = (path: string): string => fields[path] ?? '';
  const joined = (paths: readonly string[], by: string): string => paths.map(of).filter(Boolean).join(by);
  const related = RELATED.filter((one) => of(`condition.${one}`) === 'Yes').map((one) =>
    presenterText(`who.${one}`),
  );
  const state = of('condition.accidentState');
  const always = [
    [presenterText('who.patient'), joined(['patient.lastName', 'patient.firstName'], ', ')],
    [presenterText('who.born'), of('patient.birthDate')],
    [presenterText('who.sex'), of('patient.sex')],
    [presenterText('who.home'), joined(['patient.city', 'patient.state', 'patient.zip'], ' ')],
    [presenterText('who.payer'), of('payer.name')],
    [presenterText('who.member'), of('insured.id')],
    [presenterText('who.ordered'), of('orderingProvider.name')],
    [presenterText('who.npi'), of('orderingProvider.npi')],
    [presenterText('who.qualifier'), of('orderingProvider.qualifier')],
    [presenterText('who.authorization'), of('priorAuthNumber')],
    [presenterText('who.assignment'), of('acceptAssignment')],
    [presenterText('who.otherCoverage'), of('otherCoverage')],
    [presenterText('who.supplier'), joined(['billing.name', 'billing.npi'], ' · ')],
  ] as const;
  const sometimes = [
    [presenterText('who.related'), [...related, ...(state ? [state] : [])].join(', ')],
    [presenterText('who.stay'), joined(['hospitalization.from', 'hospitalization.to'], ' – ')],
    [presenterText('who.more'), of('additionalInfo')],
    [
      presenterText('who.resubmission'),
      of('resubmission.code') === '1'
        ? of('resubmission.originalRef')
        : joined(['resubmission.code', 'resubmission.originalRef'], ' · '),
    ],
  ] as const;
  return [...always, ...sometimes.filter(([, value]) => value !== '')];
}
