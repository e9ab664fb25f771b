/** Generated test pages: a claim in one style, with what a careful human reads on it. */
import type { Expected } from '../corpus.ts';
import { day, type Field, inventClaim, npi, type Section } from './claim.ts';
import { control, escaped, shownDate, shownText } from './controls.ts';
import { linesHtml } from './lines.ts';
import { Names } from './names.ts';
import { Chance } from './random.ts';
import { type Item, placed, titled } from './sections.ts';
import { chooseStyle, type Style } from './style.ts';

export interface GeneratedPage {
  readonly id: string;
  readonly html: string;
  readonly expected: Expected;
}

const TIPS: Readonly<Record<string, string>> = {
  priorAuthNumber: 'The number on the approval letter, not the date of service',
  'insured.id': 'As it stands on the card, for example W123456789',
  patientAccount: 'Your own number for this patient; the payer sends it back with the payment',
};

/** Fields that a page may show as text, because they come from elsewhere. */
const FROM_ELSEWHERE = new Set(['payer.name', 'totalCharge', 'billing.name', 'billing.npi', 'patient.name']);

/** Captions that only boxes have. */
const FOR_BOXES: ReadonlySet<Style['placement']> = new Set(['placeholder', 'floating label']);

function itemOf(field: Field, style: Style, names: Names): Item {
  const caption = names.caption(field.path);
  const asText = style.asText && FROM_ELSEWHERE.has(field.path) && !FOR_BOXES.has(style.placement);
  return {
    caption,
    control: (options) =>
      asText
        ? { html: `<span>${escaped(shownText(field, style))}</span>`, id: '' }
        : control(field, style, names, options),
    ...(style.distractors.has('tooltips') && TIPS[field.path] ? { tip: TIPS[field.path] ?? '' } : {}),
  };
}

/** Fields of other things, under their own captions, beside those they resemble. */
function decoys(title: string, style: Style, chance: Chance): Item[] {
  const box = (caption: string, value: string): Item => ({
    caption,
    control: ({ placeholder = '', ariaLabel = '' } = {}) => ({
      html: `<input type="text" size="12" value="${value}"${placeholder && ` placeholder="${caption}"`}${ariaLabel && ` aria-label="${caption}"`}>`,
      id: '',
    }),
  });
  const { distractors } = style;
  if (title === 'Claim information')
    return [
      ...(distractors.has('referral number') ? [box('Referral number', chance.text('R-999999'))] : []),
      ...(distractors.has('CLIA number') ? [box('CLIA number', chance.text('99D9999999'))] : []),
      ...(distractors.has('other date')
        ? [box('Initial treatment date', shownDate(day(chance, 2024, 2025), 'slashes'))]
        : []),
    ];
  if (title === 'Providers' && distractors.has('supervising NPI'))
    return [box('Supervising provider NPI', npi(chance))];
  return title === 'Totals' && distractors.has('balance') ? [box('Balance due', '17.35')] : [];
}

function sectionHtml(section: Section, style: Style, names: Names, chance: Chance): string {
  const items = [
    ...section.fields.map((field) => itemOf(field, style, names)),
    ...decoys(section.title, style, chance),
  ];
  return titled(section.title, placed(items, style), chance);
}

/** Diagnosis boxes, lettered. */
function diagnosesHtml(codes: readonly string[], style: Style, names: Names, chance: Chance): string {
  const word = names.caption('diagnoses');
  const items = Array.from({ length: style.diagnosisBoxes }, (_, at): Item => {
    const field: Field = { path: 'diagnoses', value: codes[at] ?? '', kind: 'text' };
    const letter = String.fromCharCode(65 + at);
    return {
      caption:
        style.placement === 'placeholder' || !style.numbered
          ? `${word} ${style.pointers === 'numbers' ? at + 1 : letter}`
          : `${letter}.`,
      control: (options) => control(field, style, names, options),
    };
  });
  return titled(
    style.numbered ? '21. Diagnosis or nature of illness or injury' : 'Diagnoses',
    placed(items, style),
    chance,
  );
}

function expectedOf(claim: ReturnType<typeof inventClaim>, style: Style): Expected {
  const fields: Record<string, string | boolean> = {};
  const optional: Record<string, string | boolean> = {};
  const add = (path: string, { value }: Field) => {
    if (typeof value !== 'object') fields[path] = value;
    else if (path.endsWith('diagnosisPointers')) fields[path] = value.join('');
    else if (value.length === 0) fields[path] = '';
    else
      value.forEach((entry, index) => {
        fields[`${path}[${index}]`] = entry;
      });
  };
  for (const { fields: all } of [...claim.sections, ...claim.closing])
    for (const field of all) add(field.path, field);
  for (let at = 0; at < style.diagnosisBoxes; at += 1) fields[`diagnoses[${at}]`] = claim.diagnoses[at] ?? '';
  claim.lines.forEach((line, index) => {
    for (const field of line) {
      if (field.path !== 'serviceDate') {
        add(`lines[${index}].${field.path}`, field);
        continue;
      }
      add(`lines[${index}].dateFrom`, field);
      // One date per line is its first and its last day.
      optional[`lines[${index}].dateTo`] = String(field.value);
    }
  });
  return {
    form: true,
    fields,
    optional,
    lines: claim.lines.length,
    notes: JSON.stringify({ ...style, distractors: [...style.distractors] }),
  };
}

/** A part of the page that is not shown, with values of another claim. */
const twin = (sections: readonly string[]) => `<div style="display:none">${sections.join('')}</div>`;

/** The page of a seed, with what a careful human reads on it: right by construction. */
export function generatePage(seed: number): GeneratedPage {
  const chance = new Chance(seed);
  const style = chooseStyle(chance);
  const claim = inventClaim(chance);
  const names = new Names(chance, style);
  const html = (sections: readonly Section[]) =>
    sections.map((section) => sectionHtml(section, style, names, chance));
  const title = style.numbered
    ? '24. Service lines'
    : chance.pick(['Service lines', 'Services', 'Procedures', 'Line items']);
  const body = [
    ...html(claim.sections),
    diagnosesHtml(claim.diagnoses, style, names, chance),
    titled(title, linesHtml(claim.lines, style, names, chance), chance),
    ...html(claim.closing),
  ];
  const other = style.distractors.has('hidden twin') ? twin(html(inventClaim(chance).sections)) : '';
  const search = style.distractors.has('search box')
    ? '<form class="search"><input type="text" placeholder="Search claims by member ID" size="30"><button type="button">Search</button></form>'
    : '';
  return {
    id: `seed ${seed}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${style.heading}</title><style>${css(style)}</style></head><body><header><b>Portal</b> <nav><a href="#">Eligibility</a> <a href="#">Claims</a> <a href="#">Reports</a></nav>${search}</header><h1>${style.heading}</h1>${other}${body.join('\n')}<footer><button type="button">Save draft</button> <button type="button">Submit claim</button></footer></body></html>`,
    expected: expectedOf(claim, style),
  };
}

const css = ({ font }: Style) => `
body{font:${font};margin:10px;max-width:1350px}header,footer{background:#eee;padding:6px}nav{display:inline}.search{display:inline;margin-left:40px}
.section{border:1px solid #bbb;margin:8px 0;padding:6px}h2,h3,h4{font-size:1.05em;margin:4px 0}td,th{padding:2px 6px;vertical-align:top;text-align:left}
.flow{display:flex;flex-wrap:wrap;gap:8px 14px}.b{display:block;min-width:150px}.b>label,.b>span,.cap{display:block}.float{display:flex;flex-direction:column-reverse}
.lines{border-collapse:collapse}.lines td,.lines th{border:1px solid #ccc}.fixed{table-layout:fixed;width:max-content}.fixed td{width:120px;overflow:hidden;white-space:nowrap}
.head,.row{display:flex}.head>div,.row>div{width:128px;padding:2px}.card{border:1px solid #ddd;margin:4px 0;padding:4px}.tip{color:#666;display:block}
.editable{border:1px solid #999;min-width:60px;min-height:1.2em;display:inline-block;padding:1px 3px}.ph{color:#888}`;
