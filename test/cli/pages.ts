/** Claim pages for `check`, small and invented. What the reader makes of many structures is tested in test/forms. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageLine {
  readonly code: string;
  readonly modifiers: readonly string[];
}

/** The form of a claim page: a header with labels and a table of lines. `account` tells forms apart. */
export function claimForm(lines: readonly PageLine[], account = 'A-100'): string {
  const header = [
    ['Payer name', 'Noridian DME'],
    ["1a. Insured's I.D. number", '1EG4TE5MK73'],
    ['2. Patient last name', 'Sample'],
    ['Patient first name', 'Pat'],
    ['3. Patient birth date', '02/01/1950'],
    ['17. Ordering provider name', 'DOE, JO'],
    ['17b. Ordering provider NPI', '1234567893'],
    ['21. Diagnosis A', 'G47.33'],
    ['23. Prior authorization number', ''],
    ["26. Patient's account no.", account],
    ['28. Total charge', (96.4 * lines.length).toFixed(2)],
    ['33. Billing provider name', 'Sample Medical Supply'],
    ['33a. Billing NPI', '1245319599'],
  ];
  const labels = header.map(
    ([caption, value], index) =>
      `<label for="h${index}">${caption}</label><input id="h${index}" value="${value}">`,
  );
  const heads = [
    'From',
    'To',
    'Place of service',
    'HCPCS',
    'Mod 1',
    'Mod 2',
    'Mod 3',
    'Mod 4',
    'Dx pointer',
    'Charges',
    'Units',
  ];
  const rows = lines.map(({ code, modifiers }) => {
    const places = [0, 1, 2, 3].map((place) => modifiers[place] ?? '');
    const values = ['11/03/2026', '11/03/2026', '12', code, ...places, 'A', '96.40', '1'];
    return `<tr>${values.map((value) => `<td><input value="${value}"></td>`).join('')}</tr>`;
  });
  return `<form><h1>Professional claim</h1>${labels.join('<br>')}
    <table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
    <tbody>${rows.join('')}</tbody></table><button type="button">Submit claim</button></form>`;
}

/** A page around some content. */
export function page(content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Claims</title></head><body>${content}</body></html>`;
}

/** An E0601 rental month as it should be, and one that says it was sold. */
export const RIGHT: PageLine = { code: 'E0601', modifiers: ['RR', 'KH', 'KX'] };
export const WRONG: PageLine = { code: 'E0601', modifiers: ['NU', 'KX'] };

export interface PageServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves pages from memory by their path; what begins with `http` is a redirect. */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const found = pages[request.url ?? ''];
    if (found === undefined) response.writeHead(404).end('nothing here');
    else if (found.startsWith('http')) response.writeHead(302, { Location: found }).end();
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
