/** What every payer wants of a claim and its lines. */
import { hicnShape, mbiIsValid, npiIsValid } from '../../../lib/claim/identifiers.ts';
import { LETTERS } from '../../../lib/claim/parse.ts';
import { type Desk, type Line, text } from './desk.ts';

/** Payers whose own documents ask for the orderer's name and NPI. */
const ORDERER_REQUIRED = ['medicare-dme', 'medicare-advantage', 'medicaid', 'medicaid-managed'];

export function wholeClaim(desk: Desk): void {
  const { claim, payer } = desk.inputs;
  const npi = (path: 'orderingProvider.npi' | 'facility.npi' | 'billing.npi', branch: string) => {
    const value = text(claim, path);
    if (value && !npiIsValid(value)) desk.add('npi-luhn', branch, -1, 'will-deny');
  };
  npi('orderingProvider.npi', 'ordering');
  npi('facility.npi', 'facility');
  npi('billing.npi', 'billing');
  const member = text(claim, 'insured.id')?.replace(/[-\s]/g, '');
  if (desk.ffs && member) {
    if (hicnShape(member)) desk.add('mbi-format', 'old-number', -1, 'will-deny');
    else if (!mbiIsValid(member)) desk.add('mbi-format', 'malformed', -1, 'will-deny');
  }
  arithmetic(desk);
  if (payer.kind !== 'unknown' && desk.lines.some((line) => isDmepos(desk, line.code))) ordering(desk);
}

export function anyPayer(desk: Desk, line: Line): void {
  if (line.renderingNpi && !npiIsValid(line.renderingNpi))
    desk.add('npi-luhn', 'rendering', line.index, 'will-deny');
  if (line.orderingNpi && !npiIsValid(line.orderingNpi))
    desk.add('npi-luhn', 'ordering-on-line', line.index, 'will-deny');
  if (line.charge !== undefined && line.charge <= 0)
    desk.add('claim-arithmetic', 'charge', line.index, 'review');
  const entries = desk.inputs.claim.diagnoses.entries;
  if (line.pointers.length === 0 && line.code) desk.add('dx-pointer', 'empty', line.index, 'will-deny');
  else if (line.pointers.some((pointer) => entries[LETTERS.indexOf(pointer)]?.state !== 'known'))
    desk.add('dx-pointer', 'dangling', line.index, 'will-deny');
  else if (line.pointers.length > 4) desk.add('dx-pointer', 'too-many', line.index, 'will-deny');
  if (desk.inSet('NOC', line.code)) narrative(desk, line);
}

function isDmepos(desk: Desk, code: string): boolean {
  return /^[ABEKLV]/.test(code) || desk.inSet('NEB_DRUG_UD', code) || desk.inSet('NEB_FEE', code);
}

function arithmetic(desk: Desk): void {
  const { claim } = desk.inputs;
  const total = claim.fields.totalCharge;
  const paid = claim.fields.amountPaid;
  if (total?.state !== 'known') return;
  let sum = 0;
  let all = true;
  for (const line of desk.lines) {
    if (line.charge === undefined) all = false;
    else sum += line.charge;
  }
  if (all && sum !== total.value) desk.add('claim-arithmetic', 'total', -1, 'review');
  if (paid?.state === 'known' && paid.value > total.value) desk.add('claim-arithmetic', 'paid', -1, 'review');
}

function ordering(desk: Desk): void {
  const { claim, payer } = desk.inputs;
  const name = text(claim, 'orderingProvider.name');
  // Blank on the claim, every line may name its own.
  const onLines = desk.lines.every((line) => line.orderingNpi) ? desk.lines[0]?.orderingNpi : undefined;
  const npi = text(claim, 'orderingProvider.npi') || (onLines ?? text(claim, 'orderingProvider.npi'));
  const qualifier = text(claim, 'orderingProvider.qualifier');
  if (name) {
    if (qualifier === '') desk.add('ordering-qualifier-not-dk', 'no-role', -1, 'review');
    else if (qualifier && qualifier !== 'DK')
      desk.add('ordering-qualifier-not-dk', 'other-role', -1, 'review');
  }
  if (!ORDERER_REQUIRED.includes(payer.kind)) {
    if (name === '' || npi === '') desk.add('ordering-provider-missing', 'other-payer', -1, 'review');
  } else if (name === '' && npi === '') desk.add('ordering-provider-missing', 'both', -1, 'will-deny');
  else if (name === '' && npi) desk.add('ordering-provider-missing', 'name', -1, 'will-deny');
  else if (npi === '' && name) desk.add('ordering-provider-missing', 'npi', -1, 'will-deny');
}

function narrative(desk: Desk, line: Line): void {
  const claimNote = text(desk.inputs.claim, 'additionalInfo');
  const onlyOne = desk.lines.every((other) => other === line || !desk.inSet('NOC', other.code));
  const named = claimNote?.toUpperCase().includes(line.code);
  const note = line.note || (claimNote && (onlyOne || named) ? claimNote : line.note);
  if (note === undefined) return;
  if (note === '') desk.add('noc-narrative', 'empty', line.index, 'will-deny');
  else if (note.length < 15) desk.add('noc-narrative', 'too-short', line.index, 'likely-deny');
  else if (!/\$\s?\d|\b(?:PL|MSRP|list(?: price)?|price|retail)\b[\s:$=-]*\d/i.test(note))
    desk.add('noc-narrative', 'no-price', line.index, 'review');
  if (note.length > 80) desk.add('noc-narrative', 'too-long', line.index, 'review');
  const twin = desk.lines.some(
    (other) => other.index < line.index && desk.inSet('NOC', other.code) && other.note === line.note,
  );
  if (line.note && twin) desk.add('noc-narrative', 'same-note', line.index, 'review');
}
