/** Pages that the bench makes up: claims of any length, and a long page without a form. */

/** Boxes of one service line on a generated claim. */
const COLUMNS = [
  ['from', 'Date from', '11/03/2026'],
  ['to', 'Date to', '11/03/2026'],
  ['pos', 'Place of service', '12'],
  ['code', 'HCPCS code', 'E0601'],
  ['mod1', 'Mod 1', 'RR'],
  ['mod2', 'Mod 2', 'KH'],
  ['mod3', 'Mod 3', 'KX'],
  ['ptr', 'Dx pointer', 'A'],
  ['charge', 'Charges', '96.40'],
  ['units', 'Units', '1'],
] as const;

const HEADER = [
  ['payer', 'Payer name', 'Noridian DME MAC'],
  ['member', "1a. Insured's ID number", '1EG4TE5MK73'],
  ['last', '2. Patient last name', 'Sample'],
  ['dob', '3. Patient birth date', '02/01/1950'],
  ['account', "26. Patient's account number", 'A-100'],
  ['dxA', '21. Diagnosis A', 'G47.33'],
  ['auth', '23. Prior authorization number', ''],
  ['total', '28. Total charge', '96.40'],
  ['billing', '33a. Billing provider NPI', '1234567893'],
] as const;

const box = (name: string, value: string): string => `<input name="${name}" value="${value}">`;

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Professional claim</title><style>
    td input, .card input { width: 90px } .card div { display: inline-block; margin: 4px }
  </style></head><body><h1>Professional claim</h1><form>
  ${HEADER.map(([name, label, value]) => `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="${value}"></p>`).join('\n')}
  ${body}</form></body></html>`;

/** Where a generated claim keeps its lines. */
export type Arrangement = 'table' | 'cards';

/**
 * A claim with so many controls.
 * @param arrangement rows of one table with headings, or cards in which texts only stand above their boxes
 */
export function generatedClaim(controls: number, arrangement: Arrangement): string {
  const lines = Math.max(1, Math.round((controls - HEADER.length) / COLUMNS.length));
  const numbers = Array.from({ length: lines }, (_, line) => line);
  if (arrangement === 'table')
    return page(
      `<table><thead><tr>${COLUMNS.map(([, heading]) => `<th>${heading}</th>`).join('')}</tr></thead><tbody>${numbers
        .map(
          (line) =>
            `<tr>${COLUMNS.map(([name, , value]) => `<td>${box(name + line, value)}</td>`).join('')}</tr>`,
        )
        .join('\n')}</tbody></table>`,
    );
  return page(
    numbers
      .map(
        (line) =>
          `<div class="card">${COLUMNS.map(([name, heading, value]) => `<div><span>${heading}</span><br>${box(name + line, value)}</div>`).join('')}</div>`,
      )
      .join('\n'),
  );
}

/** Words of an article about nothing. */
const WORDS =
  'the river runs past an old mill where people once brought grain and stayed to talk about weather and roads'.split(
    ' ',
  );

/** An article with links, lists and a comment box, and no claim form. */
export function article(elements: number): string {
  const sentence = (from: number) =>
    Array.from({ length: 12 }, (_, at) => WORDS[(from * 7 + at * 3) % WORDS.length]).join(' ');
  const parts = Array.from(
    { length: Math.round(elements / 5) },
    (_, at) =>
      `<section><h2>${sentence(at)}</h2><p>${sentence(at + 1)} <a href="#${at}">${WORDS[at % WORDS.length]}</a> ${sentence(at + 2)} <em>${sentence(at + 3)}</em></p></section>`,
  );
  return `<!doctype html><html lang="en"><head><title>An old mill</title></head><body>${parts.join('\n')}
    <form><label>Comment <textarea></textarea></label><button>Send</button></form></body></html>`;
}
