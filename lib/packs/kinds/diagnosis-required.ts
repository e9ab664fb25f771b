import { z } from 'zod';
import { packsText } from '../../texts/packs-text.ts';
import { Diagnoses, either, ruleKind } from './kind.ts';

/** A code that points to one of certain diagnoses. */
export const diagnosisRequired = ruleKind({
  name: 'diagnosis-required',
  category: 'diagnosis',
  remedy: 'correct-and-resubmit',
  denials: [{ group: 'CO', carc: '11' }],
  why: 'A coverage policy lists the diagnoses for which an item is paid. A line that points to none of them is denied as not needed.',
  parameters: z.strictObject({
    /** Codes, or beginnings of codes: E11 stands for E11.9 too. */
    diagnoses: Diagnoses,
  }),
  branch: ({ diagnoses }) => ({
    scope: 'line',
    fault: 'contradiction',
    when: { fact: 'line.dxCodes', filled: true },
    expect: { some: 'lineDiagnoses', where: { fact: 'item.code', startsWithAny: diagnoses } },
    message: `{line.procedureCode} points to {line.dxCodes}. This payer pays it for ${either(diagnoses)}.`,
    fix: 'If the record shows such a diagnosis, enter it in item 21 and point this line to it.',
    fields: ['line.diagnosisPointers'],
  }),
  examples: ({ diagnoses }, { code }) => {
    const others = SOME_DIAGNOSES.filter((one) => !diagnoses.some((start) => one.startsWith(start)));
    const [other = 'Z00.00'] = others;
    const first = diagnoses[0] ?? '';
    const claim = (codes: readonly string[], pointers: readonly string[]) => ({
      diagnoses: codes,
      lines: [{ procedureCode: code, diagnosisPointers: pointers }],
    });
    return [
      { name: 'another diagnosis', expect: 'fails', claim: claim([other], ['A']) },
      {
        name: 'on the claim, and the line points elsewhere',
        expect: 'fails',
        claim: claim([first, other], ['B']),
      },
      { name: 'the diagnosis', expect: 'passes', claim: claim([first], ['A']) },
      {
        name: 'the diagnosis beside another',
        expect: 'passes',
        claim: claim([other, diagnoses.at(-1) ?? first], ['A', 'B']),
      },
      {
        name: 'pointers not on this page',
        expect: 'not-checked',
        missing: 'line.diagnosisPointers',
        claim: { diagnoses: [first], lines: [{ procedureCode: code }] },
      },
      { name: 'no pointer', expect: 'not-applicable', claim: claim([first], []) },
    ];
  },
  reading: ({ diagnoses }) =>
    packsText('kind.sentence.diagnosis-required', { diagnoses: diagnoses.join(packsText('list.or')) }),
});

/** Diagnoses of many patients, for examples. */
const SOME_DIAGNOSES = ['I10', 'M54.50', 'R05.9', 'J44.9', 'E11.9', 'G47.33', 'N39.41', 'Z89.511'];
