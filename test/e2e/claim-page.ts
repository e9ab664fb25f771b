/** A small claim page, written for these tests: plain fields with labels, one table row per line. */

interface Line {
  readonly code: string;
  readonly modifiers?: readonly string[];
  readonly charge?: string;
}

interface ClaimPage {
  readonly payer?: string;
  readonly lines?: readonly Line[];
  /** More markup at the end of the page, e.g. a script. */
  readonly more?: string;
}

const MODIFIER_BOXES = [0, 1, 2, 3];

/** A capped rental billed as a sale: wrong whatever else is on the claim. */
export const SOLD_RENTAL: Line = { code: 'E0601', modifiers: ['NU', 'KX'], charge: '820.00' };
/** A routinely purchased walker, sold: nothing wrong with the line. */
export const WALKER: Line = { code: 'E0143', modifiers: ['NU'], charge: '96.00' };

/** What a mark beside {@link SOLD_RENTAL} says. */
export const SOLD_RENTAL_MARK = /Will be denied.*E0601 is a capped rental/;

export function claimPage({
  payer = 'Noridian DME MAC Jurisdiction D',
  lines = [SOLD_RENTAL],
  more = '',
}: ClaimPage = {}): string {
  const total = lines.reduce((sum, { charge }) => sum + Number(charge ?? 0), 0);
  return `<!doctype html>
<html lang="en"><head><title>Professional claim</title><style>td input { width: 90px }</style></head><body>
<h1>Professional claim</h1>
<form>
  ${field('payer', 'Payer name', payer)}
  ${field('member', "1a. Insured's ID number", '1EG4TE5MK73')}
  ${field('last', '2. Patient last name', 'Sample')}
  ${field('dob', '3. Patient birth date', '02/01/1950')}
  ${field('account', "26. Patient's account number", 'A-100')}
  ${field('dxA', '21. Diagnosis A', 'G47.33')}
  ${field('auth', '23. Prior authorization number', '')}
  <table>
    <thead><tr><th>From</th><th>To</th><th>Place of service</th><th>HCPCS</th>
      ${MODIFIER_BOXES.map((box) => `<th>Mod ${box + 1}</th>`).join('')}
      <th>Dx pointer</th><th>Charges</th><th>Units</th></tr></thead>
    <tbody>${lines.map(row).join('')}</tbody>
  </table>
  ${field('total', '28. Total charge', total.toFixed(2))}
  ${field('billing', '33a. Billing provider NPI', '1245319599')}
  <button type="submit">Submit claim</button>
</form>
${more}
</body></html>`;
}

function field(name: string, label: string, value: string): string {
  return `<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" value="${value}"></p>`;
}

function row({ code, modifiers = [], charge = '' }: Line, index: number): string {
  const cell = (name: string, value: string) => `<td><input name="${name}${index}" value="${value}"></td>`;
  return `<tr>${cell('from', '11/03/2026')}${cell('to', '11/03/2026')}${cell('pos', '12')}${cell('code', code)}
    ${MODIFIER_BOXES.map((box) => cell(`mod${box}_`, modifiers[box] ?? '')).join('')}
    ${cell('ptr', 'A')}${cell('charge', charge)}${cell('units', '1')}</tr>`;
}

/** A page that is no claim form. */
export const LOG_IN = `<!doctype html><html lang="en"><title>Log in</title><body><h1>Claims portal</h1>
<form><label>User <input name="user"></label><label>Password <input type="password" name="password"></label>
<button>Log in</button></form></body></html>`;
