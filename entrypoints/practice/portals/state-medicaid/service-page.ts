import { type Draft, newLine } from '../draft.ts';
import { element } from '../element.ts';
import { lineFaults } from '../form-checks.ts';
import type { FormLine } from '../portal.ts';
import { type Controls, panel } from './controls.ts';
import { grid, rowButton } from './grid.ts';
import type { LineEditor } from './line-editor.ts';
import { RULES } from './rules.ts';
import type { Step } from './step.ts';
import { summary } from './summary.ts';

const PLACES = [
  '',
  '11-Office',
  '12-Home',
  '13-Assisted Living Facility',
  '31-Skilled Nursing Facility',
  '32-Nursing Facility',
];
const EPSDT = ['', 'Y-Yes', 'N-No'];
const MODIFIERS = [0, 1, 2, 3];

/** The list of lines, and the editor from which one is added. */
export function servicePage(step: Step): readonly HTMLElement[] {
  const { draft, editor, controls, post } = step;
  const add = () => {
    const at = editor.at ?? draft.lines.length;
    const faults = lineFaults(editor.line, at, RULES.requiredInLine);
    if (faults.length > 0) return post(faults);
    draft.setLine(at, editor.line);
    reset();
  };
  const edit = (at: number) => {
    editor.open(draft.lines[at] ?? newLine(), at);
    post();
  };
  const remove = (at: number) => {
    draft.lines.splice(at, 1);
    reset();
  };
  const reset = () => {
    editor.clear();
    post();
  };
  return [
    summary(step),
    diagnosisGrid(draft),
    element(
      'section',
      { class: 'tg-panel' },
      element('h3', {}, 'Service Details'),
      lineGrid(draft, edit, remove),
    ),
    editorPanel(controls, editor),
    element(
      'p',
      { class: 'tg-add' },
      element('button', { type: 'button', click: add }, editor.at === undefined ? 'Add' : 'Save'),
      element('button', { type: 'button', click: reset }, 'Reset'),
    ),
  ];
}

/** The diagnoses that were added, as text. */
export const diagnosisGrid = (draft: Draft): HTMLElement =>
  element(
    'section',
    { class: 'tg-panel' },
    element('h3', {}, 'Diagnosis Codes'),
    grid(
      ['#', 'Diagnosis Code'],
      draft.diagnoses.map((code, at) => [String(at + 1), code]),
      'No diagnosis code was added.',
    ),
  );

const HEADS = ['Svc #', 'From Date', 'To Date', 'Place of Service', 'Procedure Code'];
const HEADS_AFTER = ['Diag Ptr', 'Charge Amount', 'Units', 'EPSDT', 'Description'];

/** What each column shows; the first is the number of the line. */
const COLUMNS = [
  undefined,
  'dateFrom',
  'dateTo',
  'placeOfService',
  'procedureCode',
  ...MODIFIERS.map((place) => `modifiers[${place}]`),
  'diagnosisPointers',
  'charge',
  'units',
  'epsdt',
  'description',
];

/** Lines as the server shows them, here and before Submit. @param remove left out: without buttons */
export function lineGrid(
  draft: Draft,
  edit?: (at: number) => void,
  remove?: (at: number) => void,
): HTMLElement {
  const heads = [...HEADS, ...MODIFIERS.map((place) => `Mod ${place + 1}`), ...HEADS_AFTER];
  const rows = draft.lines.map((line, at) => [
    String(at + 1),
    line.dateFrom,
    line.dateTo,
    line.placeOfService,
    line.procedureCode,
    ...MODIFIERS.map((place) => line.modifiers[place] ?? ''),
    line.diagnosisPointers,
    `$${line.charge}`,
    line.units,
    line.epsdt,
    line.description,
    ...(edit && remove ? [buttons(at, edit, remove)] : []),
  ]);
  return grid(edit ? [...heads, 'Action'] : heads, rows, 'No service line was added.', (row, column) =>
    COLUMNS[column] === undefined ? undefined : `lines[${row}].${COLUMNS[column]}`,
  );
}

function buttons(at: number, edit: (at: number) => void, remove: (at: number) => void): HTMLElement {
  const line = `line ${at + 1}`;
  return element(
    'span',
    {},
    rowButton('Edit', line, () => edit(at)),
    ' ',
    rowButton('Remove', line, () => remove(at)),
  );
}

function editorPanel(controls: Controls, editor: LineEditor): HTMLElement {
  const { line } = editor;
  const take = (part: Partial<FormLine>) => editor.take(part);
  const modifier = (place: number) =>
    controls.text(`Mod${place + 1}`, `Modifier ${place + 1}`, line.modifiers[place] ?? '', (value) => {
      const { modifiers } = editor.line;
      take({ modifiers: MODIFIERS.map((one) => (one === place ? value : (modifiers[one] ?? ''))) });
    });
  return panel(
    editor.at === undefined ? 'Add a Service Line' : `Edit Service Line ${editor.at + 1}`,
    [
      ...controls.text('FromDate', '* From Date', line.dateFrom, (dateFrom) => take({ dateFrom })),
      ...controls.text('ToDate', 'To Date', line.dateTo, (dateTo) => take({ dateTo })),
    ],
    [
      ...controls.text('ProcedureCode', '* Procedure Code', line.procedureCode, (procedureCode) =>
        take({ procedureCode }),
      ),
      ...controls.pick(
        'PlaceOfService',
        '* Place of Service',
        line.placeOfService,
        PLACES,
        (placeOfService) => take({ placeOfService }),
      ),
    ],
    [...modifier(0), ...modifier(1)],
    [...modifier(2), ...modifier(3)],
    [
      ...controls.text('DiagPtr', '* Diagnosis Pointers', line.diagnosisPointers, (diagnosisPointers) =>
        take({ diagnosisPointers }),
      ),
      ...controls.text('Units', '* Units', line.units, (units) => take({ units })),
    ],
    [
      ...controls.text('ChargeAmount', '* Charge Amount', line.charge, (charge) => take({ charge })),
      ...controls.pick('Epsdt', 'EPSDT', line.epsdt, EPSDT, (epsdt) => take({ epsdt })),
    ],
    [
      ...controls.text('Description', 'Description', line.description, (description) =>
        take({ description }),
      ),
    ],
  );
}
