/** Panels beside a generated claim, with another patient's data in them: what stands there is none of the claim's. */
import { type GeneratedPage, generatePage } from './page.ts';
import { Chance } from './random.ts';

/** Nobody of this kind is on a generated claim. */
const OTHER = {
  patient: 'Quandary, Zebulon',
  born: '03/09/1941',
  member: 'ZZ8812345X',
  account: 'ZQ-10101',
  payer: 'Zephyr Mutual Trust',
  provider: 'Ostrander, Wilhelmina',
  npi: '1881999985',
  auth: 'QX77120931',
  diagnosis: 'Q66.89',
  code: 'V2623',
  date: '02/03/2019',
  charge: '$7,777.77',
} as const;

/** What a reading would have of a panel, whichever way it was written there. */
export const TOLD_BESIDE: readonly string[] = [
  ...Object.values(OTHER),
  'QUANDARY, ZEBULON',
  '1941-03-09',
  '2019-02-03',
  '7777.77',
  'Quandary',
  'Zebulon',
];

type Fact = readonly [caption: string, value: string];

const PATIENT: readonly Fact[] = [
  ['Patient', OTHER.patient],
  ['Date of birth', OTHER.born],
  ['Member ID', OTHER.member],
];
const ORDER: readonly Fact[] = [
  ['Ordering provider', OTHER.provider],
  ['Ordering provider NPI', OTHER.npi],
  ['Diagnoses', OTHER.diagnosis],
  ['Diagnosis code', OTHER.diagnosis],
  ['HCPCS', OTHER.code],
  ['Prior authorization number', OTHER.auth],
];

/** Panels by their titles; what none of these is called stands in one without a title. */
const PANELS: readonly (readonly [title: string, facts: readonly Fact[]])[] = [
  ["The patient's file", [...PATIENT, ...ORDER]],
  [
    'Patient summary',
    [...PATIENT, ['Patient account number', OTHER.account], ['Diagnoses', OTHER.diagnosis]],
  ],
  ['Eligibility', [...PATIENT, ['Payer', OTHER.payer], ['Status', 'Active']]],
  ['Order details', ORDER],
  ['Messages', [...PATIENT, ['Original reference number', '7712088123']]],
  [
    'Help',
    [
      ['Member ID', OTHER.member],
      ['Prior authorization number', OTHER.auth],
      ['Total charge', OTHER.charge],
    ],
  ],
  ['', [...PATIENT, ...ORDER, ['Total charge', OTHER.charge]]],
];
const RECENT = ['Recent claims', 'Claim history', 'Previous services', 'Other claims for this patient'];

/** Captions with their values, in each of the ways that pages write them. */
const WRITTEN: readonly ((facts: readonly Fact[]) => string)[] = [
  (facts) => `<dl>${facts.map(([caption, value]) => `<dt>${caption}</dt><dd>${value}</dd>`).join('')}</dl>`,
  (facts) =>
    `<table>${facts.map(([caption, value]) => `<tr><th>${caption}</th><td>${value}</td></tr>`).join('')}</table>`,
  (facts) => facts.map(([caption, value]) => `<p>${caption}: ${value}</p>`).join(''),
  (facts) =>
    facts.map(([caption, value]) => `<div><small>${caption}</small><div>${value}</div></div>`).join(''),
  (facts) => `<ul>${facts.map(([caption, value]) => `<li><b>${caption}</b> ${value}</li>`).join('')}</ul>`,
];

const RECENT_TABLE = `<table><thead><tr><th>Date of service</th><th>Procedure code</th><th>Modifiers</th><th>Units</th><th>Charge</th><th>Patient</th></tr></thead><tbody><tr><td>${OTHER.date}</td><td>${OTHER.code}</td><td>RR</td><td>1</td><td>${OTHER.charge}</td><td>${OTHER.patient}</td></tr></tbody></table>`;

const titleOf = (title: string, chance: Chance): string =>
  title === '' ? '' : chance.pick([`<h2>${title}</h2>`, `<h3>${title}</h3>`, `<b>${title}</b>`]);

function sidePanel(chance: Chance): string {
  const [title, facts] = chance.pick(PANELS);
  const recent = chance.is(0.4) ? `<section><h3>${chance.pick(RECENT)}</h3>${RECENT_TABLE}</section>` : '';
  return `<section>${titleOf(title, chance)}${chance.pick(WRITTEN)(facts)}</section>${recent}`;
}

/** Puts something beside a claim. */
type Place = (claim: string, panel: string) => string;

const CLAIM = 'style="flex:none;width:1040px;float:left"';
const SIDE = 'style="flex:none;width:300px;float:left"';

/** A column at the side, built in each of the ways that pages build one. */
const AT_SIDE: readonly Place[] = [
  (claim, panel) =>
    `<div style="display:flex"><main ${CLAIM}>${claim}</main><aside ${SIDE}>${panel}</aside></div>`,
  (claim, panel) =>
    `<div style="display:flex"><aside ${SIDE}>${panel}</aside><main ${CLAIM}>${claim}</main></div>`,
  (claim, panel) => `<div style="display:flex"><div ${CLAIM}>${claim}</div><div ${SIDE}>${panel}</div></div>`,
  (claim, panel) =>
    `<div style="display:grid;grid-template-columns:300px 1040px"><div>${panel}</div><div>${claim}</div></div>`,
  (claim, panel) => `<table><tr><td>${claim}</td><td width="300">${panel}</td></tr></table>`,
  (claim, panel) =>
    `<div role="complementary" style="float:right;width:280px">${panel}</div><div style="width:1040px">${claim}</div>`,
  (claim, panel) =>
    `<div style="display:flex"><div ${CLAIM}>${claim}</div><side-panel style="display:block;width:300px"><template shadowrootmode="open">${panel}</template></side-panel></div>`,
  (claim, panel) =>
    `${claim}<div style="position:fixed;right:0;top:0;bottom:0;width:300px;overflow:auto;background:#fff">${panel}</div>`,
];

/** A section of other claims, in the claim's own column. */
const recentSection = (chance: Chance): string => {
  const title = chance.pick(RECENT);
  return chance.pick([
    `<section class="section"><h2>${title}</h2>${RECENT_TABLE}</section>`,
    `<details open><summary>${title}</summary>${RECENT_TABLE}</details>`,
    `<h2>${title}</h2>${RECENT_TABLE}`,
  ]);
};

/**
 * The generated page of a seed with something beside its claim.
 * @returns the page, and the same with that place left empty: what a careful human reads on both is the same
 */
export function generateBeside(seed: number): {
  readonly page: GeneratedPage;
  readonly empty: GeneratedPage;
} {
  const { html, ...page } = generatePage(seed);
  const chance = new Chance(seed + SEEDS_OF_PAGES);
  const [head = '', rest = ''] = html.split('</h1>');
  const [claim = '', foot = ''] = rest.split('<footer>');
  // In turn, so that a few seeds have met them all.
  const section = seed % 5 === 0 ? recentSection(chance) : undefined;
  const beside = AT_SIDE[seed % AT_SIDE.length];
  const place: Place = section === undefined && beside ? beside : (own, below) => own + below;
  const withPanel = (panel: string): GeneratedPage => ({
    ...page,
    html: `${head}</h1>${place(claim, panel)}<footer style="clear:both">${foot}`,
  });
  return { page: withPanel(section ?? sidePanel(chance)), empty: withPanel('') };
}

/** The claim takes its chances from the seed, what stands beside it from another. */
const SEEDS_OF_PAGES = 500_000;
