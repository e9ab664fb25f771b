/** Parts of a claim, each a page of its own: for frames and for the steps of a wizard. */
import { SOLD_RENTAL } from './claim-page.ts';

interface Header {
  readonly member?: string;
  readonly account?: string;
  readonly payer?: string;
  readonly last?: string;
  readonly auth?: string;
  readonly more?: string;
}

const field = (name: string, label: string, value: string): string =>
  `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="${value}"></p>`;

/** A document with a heading. */
export function pageAround(content: string, heading = 'Professional claim'): string {
  return `<!doctype html><html lang="en"><head><title>${heading}</title><style>td input { width: 70px }
    p { display: inline-block; margin: 2px 8px; font-size: 12px }
    iframe { width: 100%; height: 280px }</style></head><body><h1>${heading}</h1>${content}</body></html>`;
}

export const frame = (src: string, name: string, more = ''): string =>
  `<iframe src="${src}" name="${name}" ${more}></iframe>`;

/** The fields of the header, without the page around them. */
export function headerFields({
  member = '1EG4TE5MK73',
  account = 'A-100',
  payer = 'Noridian DME MAC Jurisdiction D',
  last = 'Sample',
  auth = '',
}: Header = {}): string {
  return `
    ${field('payer', 'Payer name', payer)}
    ${field('member', "1a. Insured's ID number", member)}
    ${field('last', '2. Patient last name', last)}
    ${field('first', 'Patient first name', last && 'Pat')}
    ${field('dob', '3. Patient birth date', last && '02/01/1950')}
    ${field('account', "26. Patient's account number", account)}
    ${field('dxA', '21. Diagnosis A', 'G47.33')}
    ${field('auth', '23. Prior authorization number', auth)}
    ${field('orderer', '17. Ordering provider name', 'DOE, JO')}
    ${field('ordererNpi', '17b. Ordering provider NPI', '1234567893')}
    ${field('total', '28. Total charge', '820.00')}
    ${field('billing', '33a. Billing provider NPI', '1245319599')}
    ${field('tax', '25. Federal tax ID', '123456789')}`;
}

export function claimHeader(header: Header = {}): string {
  return pageAround(`<form>${headerFields(header)}${header.more ?? ''}</form>`);
}

interface Line {
  readonly code: string;
  readonly modifiers?: readonly string[];
  readonly charge?: string;
}

/** A table of lines in input boxes. */
export function lineTable(lines: readonly Line[] = [SOLD_RENTAL]): string {
  const heads = [
    'From',
    'To',
    'Place of service',
    'HCPCS',
    'Mod 1',
    'Mod 2',
    'Dx pointer',
    'Charges',
    'Units',
  ];
  const rows = lines.map(({ code, modifiers = [], charge = '' }, index) => {
    const values = [
      '11/03/2026',
      '11/03/2026',
      '12',
      code,
      modifiers[0] ?? '',
      modifiers[1] ?? '',
      'A',
      charge,
      '1',
    ];
    const cells = values.map((value, at) => `<td><input name="c${index}_${at}" value="${value}"></td>`);
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
    <tbody>${rows.join('')}</tbody></table>`;
}

export function claimLines(lines: readonly Line[] = [SOLD_RENTAL], more = ''): string {
  return pageAround(`<form>${lineTable(lines)}${more}</form>`, 'Claim: service lines');
}
