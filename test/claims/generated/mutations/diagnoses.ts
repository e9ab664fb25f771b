/** What goes wrong in items 21 and 24E. */
import type { GeneratedClaim } from '../claim.ts';
import {
  alone,
  both,
  everyPayer,
  has,
  isCode,
  isIn,
  type LineTest,
  type Mutation,
  not,
  onClaim,
  onEveryLine,
  onLine,
} from '../mutation.ts';

const everyLine: LineTest = () => true;
/** All diagnoses of the claim become this one. */
const only =
  (code: string) =>
  (_line: unknown, _draw: unknown, { claim }: GeneratedClaim) => {
    claim.diagnoses = [code];
    for (const line of claim.lines) line.diagnosisPointers = ['A'];
  };
/** Of each of these codes what stands before the last character needs more to be billed. */
const CUTTABLE = ['G47.33', 'L89.153', 'L89.154', 'M54.16', 'M17.11', 'M17.12', 'E11.65', 'I69.351'];

export const DIAGNOSES: readonly Mutation[] = [
  everyPayer(
    onLine('no-pointer', 'dx-pointer#empty', everyLine, (line) => {
      line.diagnosisPointers = [];
    }),
  ),
  everyPayer(
    onLine('pointer-to-nothing', 'dx-pointer#dangling', everyLine, (line) => {
      line.diagnosisPointers = [...line.diagnosisPointers.slice(0, 2), 'L'];
    }),
  ),
  everyPayer(
    onLine('five-pointers', 'dx-pointer#too-many', everyLine, (line, _draw, { claim }) => {
      const letters = [...'ABCDE'];
      const more = ['E78.5', 'K21.9', 'F41.9', 'N40.0', 'R05.9'];
      claim.diagnoses = [...claim.diagnoses, ...more].slice(0, letters.length);
      line.diagnosisPointers = letters;
    }),
  ),
  everyPayer(
    onLine(
      'diagnosis-removed',
      'dx-pointer#dangling',
      (line, _draw, { claim }) =>
        claim.lines.length === 1 && claim.diagnoses.length === 2 && line.diagnosisPointers.length === 2,
      (_line, _draw, { claim }) => void claim.diagnoses.pop(),
    ),
  ),
  everyPayer(
    onClaim(
      'diagnosis-cut',
      'icd10-format#not-complete',
      ({ claim }, draw) => {
        const at = draw.pick(
          [...claim.diagnoses.keys()].filter((i) => CUTTABLE.includes(claim.diagnoses[i] ?? '')),
        );
        claim.diagnoses[at] = claim.diagnoses[at]?.slice(0, -1) ?? '';
      },
      ({ claim }) => claim.diagnoses.some((code) => CUTTABLE.includes(code)),
    ),
  ),
  everyPayer(
    onClaim(
      'diagnosis-malformed',
      'icd10-format#malformed',
      ({ claim }) => void claim.diagnoses.push('4I10'),
    ),
  ),
  everyPayer(
    onClaim(
      'diagnosis-twice',
      'icd10-format#twice',
      ({ claim }) => void claim.diagnoses.push(claim.diagnoses[0] ?? ''),
    ),
  ),
  everyPayer(
    onClaim('indicator-of-icd-9', 'icd10-format#not-icd10', ({ claim }) => {
      claim.icdIndicator = '9';
    }),
  ),
  onLine('apnea-unspecified', 'pap-dx-g4733#device', both(isCode('E0601'), alone), only('G47.30')),
  onLine('prediabetes', 'diabetes-dx#prediabetes', both(isIn('BGM_SUP'), has('KS'), alone), only('R73.03')),
  onLine(
    'edema-only',
    'lymphedema-dx#no-lymphedema',
    both(isIn('LYMPH'), not(isIn('STOCKING_LYMPH')), alone),
    only('R60.0'),
  ),
  onLine(
    'no-stoma',
    'ostomy-dx#no-ostomy',
    isCode('A5061', 'A5063', 'A5071', 'A5073'),
    (line, _draw, { claim }) => {
      claim.diagnoses.push('K57.32');
      line.diagnosisPointers = [String.fromCharCode('A'.charCodeAt(0) + claim.diagnoses.length - 1)];
    },
  ),
  onLine(
    'symptom-only',
    'dx-required-on-supply-claims#other-items',
    both(isIn('CR_MWC'), alone),
    only('R26.2'),
  ),
  onLine(
    'venous-stocking',
    'category-compression-surgical-vs-lymphedema#no-lymphedema',
    both(isIn('STOCKING_LYMPH'), alone),
    only('I87.2'),
  ),
  onEveryLine(
    'no-diabetes',
    'category-diabetic-shoe-vs-orthopedic#no-diabetes',
    ({ claim }) => {
      claim.diagnoses = ['M20.11'];
      for (const line of claim.lines) line.diagnosisPointers = ['A'];
    },
    ({ claim }) => claim.lines.every(({ procedureCode }) => procedureCode.startsWith('A55')),
  ),
];
