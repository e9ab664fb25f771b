import { type Draft, newLine } from '../draft.ts';
import { choices, element } from '../element.ts';
import type { FormLine } from '../portal.ts';

const MOST_LINES = 6;
const MODIFIERS = [0, 1, 2, 3];
const PLACES = [
  '',
  '11 Office',
  '12 Home',
  '13 Assisted living',
  '31 Skilled nursing',
  '32 Nursing facility',
];
const EPSDT = ['', 'Y', 'N'];
const HEADS = ['From', 'To', 'Place of service', 'HCPCS', 'Mod 1', 'Mod 2', 'Mod 3', 'Mod 4', 'Dx ptr'];
const HEADS_AFTER = ['$ Charges', 'Units', 'EPSDT', 'Description'];

/** Item 24 with its six rows at most. @param changed what is summed up may have changed */
export function lineTable(draft: Draft, changed: () => void): HTMLElement {
  const body = element('tbody');
  const add = element('button', { type: 'button', click: () => grow() }, 'Add line');
  const draw = () => {
    body.replaceChildren(...draft.lines.map((_, at) => row(draft, at, changed, remove)));
    add.hidden = draft.lines.length >= MOST_LINES;
    changed();
  };
  const grow = () => {
    draft.lines.push(newLine());
    draw();
    body.lastElementChild?.querySelector('input')?.focus();
  };
  const remove = (at: number) => {
    draft.lines.splice(at, 1);
    draw();
    add.focus();
  };
  const heads = [...HEADS, ...HEADS_AFTER].map((words) => element('th', { scope: 'col' }, words));
  draw();
  return element(
    'fieldset',
    { class: 'fw-lines' },
    element('legend', {}, '24. Service lines'),
    element(
      'div',
      { class: 'fw-scroll' },
      element(
        'table',
        {},
        element(
          'thead',
          {},
          element('tr', {}, element('th', {}, spoken('Line')), ...heads, element('th', {}, spoken('Remove'))),
        ),
        body,
      ),
    ),
    add,
  );
}

const spoken = (words: string): HTMLElement => element('span', { class: 'spoken' }, words);

function row(draft: Draft, at: number, changed: () => void, remove: (at: number) => void): HTMLElement {
  const number = at + 1;
  const line = draft.lines[at] ?? newLine();
  const text = (name: Exclude<keyof FormLine, 'modifiers'>, caption: string) => {
    const box = element('input', {
      name: `${name}${number}`,
      'aria-label': `${caption}, line ${number}`,
      'data-path': `lines[${at}].${name}`,
      value: line[name],
      input: () => {
        draft.setLine(at, { [name]: box.value });
        changed();
      },
    });
    return element('td', { class: `fw-${name}` }, box);
  };
  return element(
    'tr',
    {},
    element('td', { class: 'fw-number' }, String(number)),
    text('dateFrom', 'From'),
    text('dateTo', 'To'),
    pick(draft, at, 'placeOfService', 'Place of service', PLACES),
    text('procedureCode', 'HCPCS'),
    ...MODIFIERS.map((place) => modifier(draft, at, place)),
    text('diagnosisPointers', 'Diagnosis pointer'),
    text('charge', 'Charges'),
    text('units', 'Units'),
    pick(draft, at, 'epsdt', 'EPSDT', EPSDT),
    text('description', 'Description'),
    element(
      'td',
      {},
      element(
        'button',
        {
          type: 'button',
          class: 'fw-remove',
          'aria-label': `Remove line ${number}`,
          click: () => remove(at),
        },
        '✕',
      ),
    ),
  );
}

function pick(
  draft: Draft,
  at: number,
  name: 'placeOfService' | 'epsdt',
  caption: string,
  options: readonly string[],
): HTMLElement {
  const box = choices(options, draft.lines[at]?.[name] ?? '', {
    name: `${name}${at + 1}`,
    'aria-label': `${caption}, line ${at + 1}`,
    'data-path': `lines[${at}].${name}`,
    change: () => draft.setLine(at, { [name]: box.value }),
  });
  return element('td', { class: `fw-${name}` }, box);
}

function modifier(draft: Draft, at: number, place: number): HTMLElement {
  const box = element('input', {
    name: `mod${place + 1}_${at + 1}`,
    'aria-label': `Modifier ${place + 1}, line ${at + 1}`,
    'data-path': `lines[${at}].modifiers[${place}]`,
    value: draft.lines[at]?.modifiers[place] ?? '',
    input: () => draft.setModifier(at, place, box.value),
  });
  return element('td', { class: 'fw-modifier' }, box);
}
