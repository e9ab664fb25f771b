import type { Random } from './random.ts';
import { CLOBBERING, escaped, hugeText, oddId, oddText } from './texts.ts';

/** Pieces of hostile pages, as markup. Each is something that a real page has gone wrong with, driven further. */
export type Part = (random: Random, depth: number) => string;

/** Deepest nesting that is built on purpose. */
const DEEP = 60;

const TYPES =
  'text number date checkbox radio search tel email hidden password file range color weird month image submit'.split(
    ' ',
  );
const ROLES =
  'combobox textbox checkbox radio switch spinbutton grid row gridcell columnheader rowheader dialog tabpanel group heading listbox presentation button table'.split(
    ' ',
  );
const STYLES = [
  'display:contents',
  'display:none',
  'visibility:hidden',
  'visibility:collapse',
  'position:absolute;left:-99999px',
  'position:fixed;z-index:2147483647',
  'width:0;height:0;overflow:hidden',
  'transform:scale(0)',
  'width:10000000px',
  'height:10000000px',
  'direction:rtl',
  'writing-mode:vertical-rl',
  'font-size:0',
  'content-visibility:hidden',
  'float:right',
  'contain:strict',
  'zoom:50',
  'opacity:0',
  'all:initial',
];

function attributes(random: Random): string {
  const found: string[] = [];
  const add = (name: string, value: string) => found.push(`${name}="${escaped(value)}"`);
  if (random.chance(0.4)) add('id', oddId(random));
  if (random.chance(0.4)) add('name', random.chance(0.3) ? random.pick(CLOBBERING) : oddText(random));
  if (random.chance(0.15)) add('role', random.pick(ROLES));
  if (random.chance(0.15)) add('style', random.pick(STYLES));
  if (random.chance(0.1)) add('aria-label', oddText(random));
  if (random.chance(0.1)) add('aria-labelledby', `${oddId(random)} ${oddId(random)} ${oddId(random)}`);
  if (random.chance(0.05)) add('aria-live', 'polite');
  if (random.chance(0.05)) add('tabindex', random.pick(['-1', '0', '99999', 'x']));
  if (random.chance(0.05)) add('contenteditable', random.pick(['', 'true', 'false', 'inherit']));
  if (random.chance(0.05))
    add('class', random.pick(['tab-pane', 'collapse', 'modal', 'header', 'chip', '\u0000']));
  if (random.chance(0.05)) add('dir', 'rtl');
  if (random.chance(0.05)) add('hidden', random.pick(['', 'until-found']));
  return found.join(' ');
}

const control: Part = (random) => {
  const value = escaped(oddText(random));
  switch (random.below(9)) {
    case 0:
      return `<select ${attributes(random)}></select>`;
    case 1:
      return `<select multiple ${attributes(random)}><optgroup label="${value}">${random.times(30, (at) => `<option value="${at}" selected>${value}`).join('')}</select>`;
    case 2:
      return `<textarea ${attributes(random)}>${value}</textarea>`;
    case 3:
      return `<div contenteditable ${attributes(random)}>${value}<input><b contenteditable=false>${value}</b></div>`;
    case 4:
      return `<div role="${random.pick(ROLES)}" aria-haspopup="listbox" ${attributes(random)}>${value}</div>`;
    default:
      return `<input type="${random.pick(TYPES)}" value="${value}" maxlength="${random.pick(['', '1', '2', '-5', '99999999999', 'x'])}" placeholder="${value}" ${random.chance(0.3) ? 'checked' : ''} ${attributes(random)}>`;
  }
};

const caption: Part = (random) => {
  const text = escaped(oddText(random));
  return random.pick([
    `<label for="${escaped(oddId(random))}" ${attributes(random)}>${text}</label>`,
    `<label ${attributes(random)}>${text}<label>${text}`,
    `<span ${attributes(random)}>${text}</span>`,
    `<h${random.below(9)} ${attributes(random)}>${text}</h2>`,
    `<legend>${text}</legend>`,
    text,
    `<b>${text}<i>${text}</b>${text}</i>`,
    `<svg><text>${text}</text><foreignObject><input value="${text}"></foreignObject></svg>`,
    `<math><mtext>${text}<input></mtext></math>`,
  ]);
};

const table: Part = (random, depth) => {
  const span = () =>
    random.pick(['', '', '', ' colspan=0', ' rowspan=1000', ' rowspan=0', ' colspan=1000', ' colspan=-3']);
  const cell = () =>
    `<${random.pick(['td', 'th'])}${span()} ${attributes(random)}>${random.chance(0.5) ? control(random, depth) : caption(random, depth)}`;
  const row = () =>
    `<tr ${attributes(random)}>${random.times(12, cell).join('')}${random.chance(0.1) ? control(random, depth) : ''}`;
  return random.pick([
    () =>
      `<table ${attributes(random)}><caption>${caption(random, depth)}</caption>${random.times(12, row).join('')}</table>`,
    () => `<table><thead>${row()}<tbody>${random.times(6, row).join('')}<tfoot>${row()}</table>`,
    () => `<tr><td>${control(random, depth)}<tbody><td>${caption(random, depth)}`,
    () =>
      `<div role=grid>${random.times(6, () => `<div role=row>${random.times(8, () => `<div role=gridcell>${control(random, depth)}</div>`).join('')}</div>`).join('')}</div>`,
    () => `${'<table><tr><td>'.repeat(random.below(DEEP))}${control(random, depth)}`,
  ])();
};

/** A service line that a reader would like to believe in. */
const line: Part = (random, depth) =>
  `<table><tr>${['HCPCS', 'Mod 1', 'Dx pointer', 'Charges', 'Units', 'Place of service', 'Date of service from'].map((head) => `<th>${head}`).join('')}
  ${random.times(4, () => `<tr>${random.times(8, () => `<td>${control(random, depth)}`).join('')}`).join('')}</table>`;

const nested: Part = (random, depth) => {
  const inside = () => (depth > 4 ? control(random, depth) : parts(random, depth + 1, 4));
  const tag = random.pick([
    'div',
    'form',
    'fieldset',
    'section',
    'details',
    'dialog',
    'nav',
    'label',
    'a',
    'button',
    'p',
    'x-odd',
    'template',
    'noscript',
    'object',
    'slot',
    'marquee',
  ]);
  return random.pick([
    () => `<${tag} ${attributes(random)}>${inside()}</${tag}>`,
    () => `${`<${tag} ${attributes(random)}>`.repeat(random.below(DEEP * 4))}${inside()}`,
    () =>
      `<form>${random.times(6, () => `<input name="${random.pick(CLOBBERING)}">`).join('')}${inside()}</form>`,
    () =>
      `<div><template shadowrootmode="${random.pick(['open', 'closed'])}">${inside()}<slot></slot></template>${inside()}</div>`,
    () => `<iframe src="javascript:'<input name=code>'"></iframe><iframe srcdoc="<input>"></iframe>`,
    () =>
      `<img name="${random.pick(['body', 'title', 'documentElement', 'querySelectorAll', 'createRange', 'createTreeWalker', 'getElementById', 'defaultView'])}">`,
  ])();
};

const PARTS: readonly Part[] = [control, caption, control, caption, table, line, nested];

/** Some parts in a row. */
export function parts(random: Random, depth: number, most: number): string {
  return random
    .times(most, () => random.pick(PARTS)(random, depth))
    .join(random.pick(['', ' ', '\n', '<br>']));
}

/** What is large rather than odd; one page in many has one of these. */
export const LARGE: readonly Part[] = [
  (random) => `<p>${escaped(hugeText(random))}</p>`,
  (random) => `<input value="${escaped(hugeText(random))}" title="${escaped(hugeText(random))}">`,
  (random) => `<select>${'<option>E0601 CPAP'.repeat(5_000)}</select>${control(random, 0)}`,
  (random) => '<i>'.repeat(random.below(5_000)) + control(random, 0),
  (random) => `<p>a <b>b</b> ${oddText(random)}</p>`.repeat(1 + random.below(12_000)),
  (random) => `<div>${escaped(oddText(random))} <input></div>`.repeat(1 + random.below(3_000)),
  (random) =>
    `<label>${escaped(oddText(random))} <input type=radio name=r></label>`.repeat(1 + random.below(1_500)),
  (random) =>
    `<table>${`<tr>${'<td><input>'.repeat(10)}`.repeat(1 + random.below(300))}</table>${line(random, 0)}`,
  () =>
    '<span aria-labelledby="a b" id="a">b<span aria-labelledby="b a" id="b">a<input aria-labelledby="a b"></span></span>'.repeat(
      300,
    ),
];
