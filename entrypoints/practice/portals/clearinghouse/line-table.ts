import { type Draft, newLine } from '../draft.ts';
import { choices, element } from '../element.ts';
import type { FormLine } from '../portal.ts';

const PLACES = ['', '11 Office', '12 Home', '13 Asst living', '31 SNF', '32 Nursing fac'];
const EPSDT = ['', 'Y', 'N'];
const MODIFIERS = [0, 1, 2, 3];
const HEADS = [
  '#',
  'From DOS',
  'To DOS',
  'POS',
  'Proc code',
  'M1',
  'M2',
  'M3',
  'M4',
  'Dx ptr',
  'Charges',
  'Units',
];

/** The grid: what is billed in a white row, what is said beside it in the grey row below. */
export function lineTable(draft: Draft): HTMLElement {
  const total = element('output', { 'aria-label': 'Total charges', 'data-path': 'totalCharge' });
  const table = element('table', {});
  const summed = () => {
    total.value = `$${draft.total}`;
  };
  const draw = () => {
    const bodies = draft.lines.map((_, at) => lineRows(draft, at, summed, act));
    table.replaceChildren(head(), ...bodies);
    summed();
  };
  const act = (deed: () => void) => {
    deed();
    draw();
  };
  draw();
  const add = () => {
    act(() => draft.lines.push(newLine()));
    table.querySelector<HTMLElement>('tbody:last-of-type input')?.focus();
  };
  return element(
    'section',
    { class: 'lines' },
    element('h2', {}, 'Service lines'),
    element('div', { class: 'scroll' }, table),
    element(
      'p',
      { class: 'under' },
      element('button', { type: 'button', click: add }, '[+] New line'),
      element('span', {}, 'Total charges ', total),
    ),
  );
}

const head = (): HTMLElement =>
  element(
    'thead',
    {},
    element(
      'tr',
      {},
      ...HEADS.map((words) => element('th', { scope: 'col' }, words)),
      element('th', { scope: 'col' }, 'Row'),
    ),
  );

function lineRows(
  draft: Draft,
  at: number,
  summed: () => void,
  act: (deed: () => void) => void,
): HTMLElement {
  const line = draft.lines[at] ?? newLine();
  const number = at + 1;
  const text = (name: Exclude<keyof FormLine, 'modifiers'>, caption: string) => {
    const box = element('input', {
      name: `${name}_${at}`,
      'data-path': `lines[${at}].${name}`,
      'aria-label': `${caption} line ${number}`,
      value: line[name],
      input: () => {
        draft.setLine(at, { [name]: box.value });
        summed();
      },
    });
    return box;
  };
  const pick = (name: 'placeOfService' | 'epsdt', caption: string, options: readonly string[]) => {
    const box = choices(options, line[name], {
      name: `${name}_${at}`,
      'data-path': `lines[${at}].${name}`,
      'aria-label': `${caption} line ${number}`,
      change: () => draft.setLine(at, { [name]: box.value }),
    });
    return box;
  };
  const cell = (name: string, control: HTMLElement) => element('td', { class: name }, control);
  const copy = () => act(() => draft.lines.splice(number, 0, line));
  const remove = () => act(() => draft.lines.splice(at, 1));
  return element(
    'tbody',
    {},
    element(
      'tr',
      {},
      element('td', { rowspan: 2, class: 'number' }, String(number)),
      cell('date', text('dateFrom', 'From DOS')),
      cell('date', text('dateTo', 'To DOS')),
      cell('place', pick('placeOfService', 'POS', PLACES)),
      cell('code', text('procedureCode', 'Proc code')),
      ...MODIFIERS.map((place) => cell('modifier', modifier(draft, at, place))),
      cell('pointer', text('diagnosisPointers', 'Dx ptr')),
      cell('charge', text('charge', 'Charges')),
      cell('units', text('units', 'Units')),
      element(
        'td',
        { rowspan: 2, class: 'row-ways' },
        rowButton('Copy', number, copy),
        rowButton('Delete', number, remove),
      ),
    ),
    element(
      'tr',
      { class: 'grey' },
      element('td', { colspan: 7 }, element('label', {}, 'Description ', text('description', 'Description'))),
      element('td', { colspan: 4 }, element('label', {}, 'EPSDT ', pick('epsdt', 'EPSDT', EPSDT))),
    ),
  );
}

const rowButton = (words: string, number: number, click: () => void): HTMLElement =>
  element('button', { type: 'button', 'aria-label': `${words} line ${number}`, click }, words);

function modifier(draft: Draft, at: number, place: number): HTMLElement {
  const box = element('input', {
    name: `modifier${place + 1}_${at}`,
    'data-path': `lines[${at}].modifiers[${place}]`,
    'aria-label': `Modifier ${place + 1} line ${at + 1}`,
    value: draft.lines[at]?.modifiers[place] ?? '',
    input: () => draft.setModifier(at, place, box.value),
  });
  return box;
}
