import { choices, element } from '../element.ts';
import { grid, rowButton } from './grid.ts';
import type { Step } from './step.ts';
import { summary } from './summary.ts';

const TYPES = ['0-ICD-10-CM', '9-ICD-9-CM'];
const MOST = 12;
/** The column of the code. */
const CODE = 2;

/** The list of diagnoses, and a box from which one is added. */
export function diagnosisPage(step: Step): readonly HTMLElement[] {
  const { draft, controls, post } = step;
  let typed = '';
  const add = () => {
    const code = typed.trim();
    if (code === '') return post([{ path: 'diagnoses', says: 'Diagnosis Code is required.' }]);
    if (draft.diagnoses.length >= MOST)
      return post([{ path: 'diagnoses', says: `A claim holds ${MOST} diagnosis codes.` }]);
    draft.diagnoses.push(code.toUpperCase());
    post();
  };
  const remove = (at: number) => {
    draft.diagnoses.splice(at, 1);
    post();
  };
  const rows = draft.diagnoses.map((code, at) => [
    String(at + 1),
    'ICD-10-CM',
    code,
    rowButton('Remove', `diagnosis ${at + 1}`, () => remove(at)),
  ]);
  const editor = [
    String(draft.diagnoses.length + 1),
    controls.bare('DiagnosisType', 'Diagnosis Type', (id) =>
      choices(TYPES, draft.get('icdIndicator'), {
        id,
        change: ({ target }) =>
          target instanceof HTMLSelectElement && draft.set('icdIndicator', target.value),
      }),
    ),
    controls.bare('DiagnosisCode', 'Diagnosis Code', (id) =>
      element('input', {
        id,
        input: ({ target }) => {
          if (target instanceof HTMLInputElement) typed = target.value;
        },
      }),
    ),
    element('button', { type: 'button', click: add }, 'Add'),
  ];
  return [
    summary(step),
    element(
      'section',
      { class: 'tg-panel' },
      element('h3', {}, 'Diagnosis Codes'),
      grid(['#', 'Diagnosis Type', 'Diagnosis Code', 'Action'], [...rows, editor], '', (row, column) =>
        column === CODE && row < rows.length ? `diagnoses[${row}]` : undefined,
      ),
    ),
  ];
}
