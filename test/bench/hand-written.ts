/**
 * Rules once more, as a programmer would write them by hand: plain predicates over the same inputs, no rule language. They
 * are the yardstick of `npm run bench`, and a second opinion on these rules: both must find the same things.
 */
import type { Claim, ClaimLine } from '../../lib/claim/claim.ts';
import { hicnShape, mbiIsValid, npiIsValid } from '../../lib/claim/identifiers.ts';
import { moveDate } from '../../lib/facts/calendar.ts';
import type { FactInputs } from '../../lib/facts/types.ts';
import type { Severity } from '../../lib/rules/types.ts';
import type { TableRow } from '../../lib/tables/types.ts';

/** The rules that are written by hand here. */
export const HAND_WRITTEN: readonly string[] = [
  'capped-rental-month-conflict',
  'capped-rental-month-modifier',
  'category-capped-rental-billed-as-purchase',
  'category-fss-must-be-rental',
  'category-irp-missing-purchase-or-rental',
  'category-lcode-with-rental-modifier',
  'category-oxygen-purchase',
  'category-statutorily-excluded-without-gy',
  'category-supply-billed-as-rental',
  'cgm-cg-missing',
  'claim-arithmetic',
  'dx-pointer',
  'f2f-wopd-required',
  'glucose-kx-ks',
  'k-level-missing',
  'kx-liability-exclusive',
  'mbi-format',
  'noc-narrative',
  'npi-luhn',
  'ordering-provider-missing',
  'ordering-qualifier-not-dk',
  'oxygen-kx-after-april-2023',
  'oxygen-n-modifier-missing',
  'pos-nursing-facility',
  'purchase-rental-exclusive',
  'rpa-utn-missing',
  'rt-lt-combined-line',
  'rt-lt-missing',
];

export interface HandVerdict {
  readonly findings: readonly HandFinding[];
  /** Rules that could not decide somewhere, and the fact that was missing first. */
  readonly undecided: ReadonlyMap<string, string>;
}

export interface HandFinding {
  readonly rule: string;
  readonly branch: string;
  readonly line: number;
  readonly severity: Severity;
}

/** One line with its values pulled out once; undefined = not seen, '' or 0 stand for themselves. */
interface Line {
  readonly index: number;
  readonly code: string;
  readonly mods: readonly string[];
  readonly from: string | undefined;
  readonly pos: string | undefined;
  readonly charge: number | undefined;
  readonly units: number | undefined;
  readonly pointers: readonly string[];
  readonly note: string | undefined;
  readonly ownAuth: string | undefined;
  readonly renderingNpi: string | undefined;
}

const LETTERS = 'ABCDEFGHIJKL';
const text = (claim: Claim, path: keyof Claim['fields']): string | undefined => {
  const value = claim.fields[path];
  if (value?.state === 'known') return String(value.value);
  return value?.state === 'blank' ? '' : undefined;
};
const lineText = (line: ClaimLine, key: keyof ClaimLine['fields']): string | undefined => {
  const value = line.fields[key];
  if (value?.state === 'known') return String(value.value);
  return value?.state === 'blank' ? '' : undefined;
};
const lineNumber = (line: ClaimLine, key: 'charge' | 'units'): number | undefined => {
  const value = line.fields[key];
  return value?.state === 'known' ? Number(value.value) : undefined;
};

function pull(line: ClaimLine, index: number): Line {
  const pointers = line.diagnosisPointers.values;
  return {
    index,
    code: lineText(line, 'procedureCode') ?? '',
    mods: line.modifiers.values,
    from: lineText(line, 'dateFrom'),
    pos: lineText(line, 'placeOfService'),
    charge: lineNumber(line, 'charge'),
    units: lineNumber(line, 'units'),
    pointers,
    note: lineText(line, 'description'),
    ownAuth: lineText(line, 'priorAuthNumber'),
    renderingNpi: lineText(line, 'renderingNpi'),
  };
}

const hasAny = (list: readonly string[], wanted: readonly string[]): boolean =>
  wanted.some((one) => list.includes(one));
const count = (list: readonly string[], wanted: readonly string[]): number =>
  wanted.reduce((sum, one) => sum + (list.includes(one) ? 1 : 0), 0);

const LIABILITY = ['GA', 'GZ', 'GY'];
const MONTHS = ['KH', 'KI', 'KJ'];
const K_LEVELS = ['K0', 'K1', 'K2', 'K3', 'K4'];
const SUPPLY_SETS = ['BGM_SUP', 'NEB_ACC', 'URO', 'OSTOMY', 'DRESS_A', 'ENT_FORM', 'ENT_KIT', 'PAR_KIT'];
const SUPPLY_CODES = [
  'A4221',
  'A4222',
  'A4223',
  'A4224',
  'A4225',
  'A4595',
  'A6550',
  'A7000',
  'A4238',
  'A4239',
];
const SALE_SUPPLIES = ['A4233', 'A4234', 'A4235', 'A4236', 'A4253', 'A7000'];
const RENTED_ONLY = [
  ['FSS', 'category-fss-must-be-rental'],
  ['OXY_EQ', 'category-oxygen-purchase'],
] as const;
/** Payers whose own documents ask for the orderer's name and NPI. */
const ORDERER_REQUIRED = ['medicare-dme', 'medicare-advantage', 'medicaid', 'medicaid-managed'];
const GLUCOSE = ['BGM', 'BGM_SUP', 'CGM_NA', 'CGM_ADJ'];
const SNF_CATEGORIES = ['OS', 'PO', 'SD', 'TS', 'LC', 'IL', 'PEN', 'LT'];
const SNF_SETS = [
  'URO',
  'OSTOMY',
  'DRESS_A',
  'SHOES',
  'LYMPH',
  'ENT_FORM',
  'ENT_KIT',
  'ENT_PUMP',
  'PAR',
  'PAR_KIT',
];

class HandWritten {
  readonly findings: HandFinding[] = [];
  /** Rules that could not decide somewhere, by what was missing first. */
  readonly undecided = new Map<string, string>();
  readonly #inputs: FactInputs;
  readonly #lines: readonly Line[];
  readonly #medicare: boolean;
  readonly #ffs: boolean;

  constructor(inputs: FactInputs) {
    this.#inputs = inputs;
    this.#lines = inputs.claim.lines.map((line, i) => pull(line, i));
    this.#ffs = inputs.payer.kind === 'medicare-dme';
    this.#medicare = this.#ffs || inputs.payer.kind === 'medicare-advantage';
  }

  #add(rule: string, branch: string, line: number, severity: Severity): void {
    this.findings.push({ rule, branch, line, severity });
  }

  #open(rule: string, missing: string): void {
    if (!this.undecided.has(rule)) this.undecided.set(rule, missing);
  }

  #in(set: string, code: string): boolean {
    return this.#inputs.tables.inSet(set, code);
  }

  #row(table: string, line: Line): TableRow | undefined {
    const found = this.#inputs.tables.lookup(table, line.code, line.from);
    return found.state === 'row' ? found.row : undefined;
  }

  #context(name: string, line: number): unknown {
    const { lineValues, values } = this.#inputs.context;
    return lineValues[line]?.[name] ?? values[name];
  }

  run(): HandVerdict {
    this.#claim();
    for (const line of this.#lines) {
      this.#anyPayer(line);
      this.#exclusive(line);
      if (!this.#medicare) continue;
      this.#category(line);
      this.#modifiers(line);
      this.#oxygen(line);
      this.#glucose(line);
      this.#placeOfService(line);
      this.#authorization(line);
    }
    return this;
  }

  #exclusive(line: Line): void {
    const { mods, index, code } = line;
    const isL = code.startsWith('L') || (code >= 'V2623' && code <= 'V2629');
    const rented = hasAny(mods, ['RR', ...MONTHS, 'MS']);
    if (isL && rented) this.#add('category-lcode-with-rental-modifier', 'rental', index, 'will-deny');
    else if (this.#ffs && code.startsWith('L') && mods.includes('NU') && !mods.includes('UE'))
      this.#add('category-lcode-with-rental-modifier', 'new', index, 'review');
    const consumable =
      (SUPPLY_SETS.some((set) => this.#in(set, code)) || SUPPLY_CODES.includes(code)) &&
      code !== 'A7017' &&
      code !== 'E1372';
    const asRental = hasAny(mods, ['RR', ...MONTHS, 'BP', 'BR', 'MS']);
    const twoWays =
      count(mods, ['NU', 'UE', 'RR']) > 1 || (mods.includes('NR') && hasAny(mods, ['UE', 'RR']));
    const twoMonths = count(mods, MONTHS) > 1;
    const monthOnly = hasAny(mods, MONTHS) && !hasAny(mods, ['RR', 'BP', 'NU', 'UE']);
    if (consumable && asRental) {
      if (this.#medicare) this.#add('category-supply-billed-as-rental', 'medicare', index, 'will-deny');
      else if (!(count(mods, ['NU', 'UE', 'RR']) > 1 || twoMonths || monthOnly))
        this.#add('category-supply-billed-as-rental', 'other-payers', index, 'review');
    }
    const told = (isL && rented) || (consumable && asRental && this.#medicare);
    if (twoWays && !told) this.#add('purchase-rental-exclusive', 'two-transactions', index, 'will-deny');
    if (told || (this.#medicare && (this.#in('FSS', code) || this.#in('OXY_EQ', code)))) return;
    if (twoMonths) this.#add('capped-rental-month-conflict', 'two-months', index, 'will-deny');
    else if (monthOnly && !this.#tellsRentalMissing(line))
      this.#add('capped-rental-month-conflict', 'no-rental', index, 'will-deny');
  }

  /** Another rule says already that RR is missing. */
  #tellsRentalMissing({ code, mods }: Line): boolean {
    if (!this.#medicare) return false;
    const capped = this.#in('CR', code) && !this.#in('PWC_CRT', code) && !hasAny(mods, ['MS', 'RB', 'GY']);
    return capped || (this.#soldOrRented(code) && !hasAny(mods, ['GY', 'RB']));
  }

  #soldOrRented(code: string): boolean {
    return (
      (this.#in('IRP', code) || this.#in('NEB_ACC', code) || SALE_SUPPLIES.includes(code)) && code !== 'A7525'
    );
  }

  #category(line: Line): void {
    const { mods, index, code } = line;
    const add = (rule: string, branch: string, severity: Severity) =>
      this.#add(rule, branch, index, this.#lower(severity));
    const sold = hasAny(mods, ['NU', 'UE']) && !mods.includes('RR');
    const neither = !hasAny(mods, ['RR', 'NU', 'UE']);
    // Sold new and used at once, or rented new: purchase-rental-exclusive says that already.
    const told = count(mods, ['NU', 'UE']) > 1 || (mods.includes('NR') && mods.includes('UE'));
    if (this.#in('CR', code) && !this.#in('PWC_CRT', code)) {
      if (sold && !told && !hasAny(mods, ['RA', 'MS', 'RB', 'GY']))
        add('category-capped-rental-billed-as-purchase', 'sold', 'will-deny');
      if (neither && !hasAny(mods, ['MS', 'RB', 'GY']))
        add('category-capped-rental-billed-as-purchase', 'no-rental', 'will-deny');
    }
    for (const [set, rule] of RENTED_ONLY) {
      if (!this.#in(set, code)) continue;
      if (sold) {
        if (!told) add(rule, 'sold', 'will-deny');
      } else if (hasAny(mods, MONTHS)) add(rule, 'month-modifier', 'will-deny');
      else if (neither && !(set === 'OXY_EQ' && mods.includes('MS'))) add(rule, 'no-rental', 'will-deny');
    }
    if (code === 'E0935' && this.#context('firstRentalDate', index) === undefined)
      this.#open('category-fss-must-be-rental', 'ctx.firstRentalDate');
    if (code === 'E0935' && (line.units ?? 0) > 21)
      add('category-fss-must-be-rental', 'motion-device-units', 'will-deny');
    if (neither && !hasAny(mods, ['GY', 'RB']) && this.#soldOrRented(code)) {
      const supply = this.#in('NEB_ACC', code) || SALE_SUPPLIES.includes(code);
      add(
        'category-irp-missing-purchase-or-rental',
        supply ? 'supply' : 'equipment',
        supply ? 'likely-deny' : 'will-deny',
      );
    }
    if (this.#in('STATUTORY_NO', code) && !mods.includes('GY')) this.#excluded(line, add);
  }

  #excluded({ code, mods }: Line, add: (rule: string, branch: string, severity: Severity) => void): void {
    const rule = 'category-statutorily-excluded-without-gy';
    if (['A4305', 'A4306', 'A9272', 'A9274'].includes(code)) return;
    if (code === 'A9270') add(rule, 'non-covered-code', 'review');
    else if (['E0246', 'E0247', 'E0248'].includes(code)) add(rule, 'bath-transfer-aid', 'review');
    else if (code === 'A5508' && hasAny(mods, ['GA', 'GZ'])) return;
    else add(rule, hasAny(mods, ['KX', 'GA']) ? 'kx-or-ga-without-gy' : 'without-gy', 'likely-deny');
  }

  #modifiers(line: Line): void {
    const { mods, index, code } = line;
    const add = (rule: string, branch: string, severity: Severity) =>
      this.#add(rule, branch, index, this.#lower(severity));
    if (this.#in('CR', code)) this.#rentalMonth(line, add);
    const liable = hasAny(mods, LIABILITY);
    const glucose = this.#in('GLUCOSE', code);
    const rule = 'kx-liability-exclusive';
    const kx = mods.includes('KX');
    // One finding a field: the first of the equally bad.
    if (!glucose && kx && liable) add(rule, 'kx', 'will-deny');
    else if (count(mods, LIABILITY) > 1) add(rule, 'two-liabilities', 'will-deny');
    else if (glucose && kx && mods.includes('GY')) add(rule, 'glucose-kx-excluded', 'will-deny');
    else if (liable && hasAny(mods, ['N1', 'N2', 'N3'])) add(rule, 'oxygen-group', 'will-deny');
    else if (liable && mods.includes('CG')) add(rule, 'policy-criteria', 'will-deny');
    else if (glucose && kx && liable) add(rule, 'glucose-kx-waiver', 'review');
    this.#sides(line, add);
    if (this.#in('LLP_K', code)) this.#kLevel(line, add);
  }

  #rentalMonth(line: Line, add: (rule: string, branch: string, severity: Severity) => void): void {
    const { mods } = line;
    const rule = 'capped-rental-month-modifier';
    if (hasAny(mods, ['NU', 'UE'])) return;
    if (mods.includes('RR') && !hasAny(mods, [...MONTHS, 'MS', 'GY'])) add(rule, 'missing', 'will-deny');
    const month = this.#month(line);
    if (count(mods, MONTHS) === 1 && month === undefined) this.#open(rule, 'ctx.rentalMonth');
    if (count(mods, MONTHS) !== 1 || month === undefined || month > 13) return;
    const expected = month === 1 ? 'KH' : month <= 3 ? 'KI' : 'KJ';
    if (!mods.includes(expected)) add(rule, 'wrong-month', 'will-deny');
  }

  #sides(line: Line, add: (rule: string, branch: string, severity: Severity) => void): void {
    const { mods, code } = line;
    if ((line.from ?? '') < '2019-03-01') return;
    const sided = this.#in('SIDED', code);
    const unsure = this.#in('SIDED_UNCONFIRMED', code);
    const option = this.#in('WC_OPT_EACH', code);
    if (!sided && !unsure && !option) return;
    const right = mods.includes('RT');
    const left = mods.includes('LT');
    if (!right && !left) {
      if (mods.includes('GY')) return;
      if (sided) add('rt-lt-missing', 'no-side', 'will-deny');
      else if (unsure) add('rt-lt-missing', 'no-side-unconfirmed', 'review');
      return;
    }
    const rule = 'rt-lt-combined-line';
    if (right && left) {
      if (sided) add(rule, 'both-sides', 'will-deny');
      else if (option) add(rule, 'both-sides-option', 'likely-deny');
      else add(rule, 'both-sides-unconfirmed', 'review');
      return;
    }
    const mue = this.#row('mue', line)?.mue;
    const units = line.units ?? 0;
    if (typeof mue !== 'number') {
      if (units > 1) add(rule, 'units-without-limit', 'review');
    } else if (units > Math.max(1, mue / 2)) {
      if (sided) add(rule, 'units-of-a-side', 'will-deny');
      else if (option) add(rule, 'units-of-a-side-option', 'likely-deny');
      else add(rule, 'units-of-a-side-unconfirmed', 'review');
    }
  }

  #kLevel(line: Line, add: (rule: string, branch: string, severity: Severity) => void): void {
    const level = (mods: readonly string[]) => {
      const found = mods.filter((one) => K_LEVELS.includes(one));
      return found.length === 1 ? found[0] : undefined;
    };
    const side = (mods: readonly string[]) =>
      mods.includes('RT') === mods.includes('LT') ? undefined : mods.includes('RT') ? 'RT' : 'LT';
    const own = level(line.mods);
    if (!own && !line.mods.includes('GY')) add('k-level-missing', 'not-one', 'will-deny');
    const ownSide = side(line.mods);
    const differs = (other: Line) => {
      const its = level(other.mods);
      return (
        its !== undefined && its !== own && side(other.mods) === ownSide && this.#in('LLP_K', other.code)
      );
    };
    if (!own || !ownSide) return;
    const earlier = this.#lines.filter((other) => other.index < line.index);
    const isTorn = (other: Line) =>
      count(other.mods, K_LEVELS) > 1 && side(other.mods) === ownSide && this.#in('LLP_K', other.code);
    if (earlier.some(differs)) add('k-level-missing', 'levels-differ', 'review');
    else if (earlier.some(isTorn)) this.#open('k-level-missing', 'line.modifiers');
  }

  #claim(): void {
    const { claim, payer } = this.#inputs;
    const npi = (path: 'orderingProvider.npi' | 'facility.npi' | 'billing.npi', branch: string) => {
      const value = text(claim, path);
      if (value && !npiIsValid(value)) this.#add('npi-luhn', branch, -1, 'will-deny');
    };
    npi('orderingProvider.npi', 'ordering');
    npi('facility.npi', 'facility');
    npi('billing.npi', 'billing');
    const member = text(claim, 'insured.id')?.replace(/[-\s]/g, '');
    if (this.#ffs && member) {
      if (hicnShape(member)) this.#add('mbi-format', 'old-number', -1, 'will-deny');
      else if (!mbiIsValid(member)) this.#add('mbi-format', 'malformed', -1, 'will-deny');
    }
    this.#arithmetic();
    if (payer.kind !== 'unknown' && this.#lines.some((line) => this.#isDmepos(line.code))) this.#ordering();
  }

  #isDmepos(code: string): boolean {
    return /^[ABEKLV]/.test(code) || this.#in('NEB_DRUG_UD', code) || this.#in('NEB_FEE', code);
  }

  #arithmetic(): void {
    const { claim } = this.#inputs;
    const total = claim.fields.totalCharge;
    const paid = claim.fields.amountPaid;
    if (total?.state !== 'known') return;
    let sum = 0;
    let all = true;
    for (const line of this.#lines) {
      if (line.charge === undefined) all = false;
      else sum += line.charge;
    }
    if (all && sum !== total.value) this.#add('claim-arithmetic', 'total', -1, 'review');
    if (paid?.state === 'known' && paid.value > total.value)
      this.#add('claim-arithmetic', 'paid', -1, 'review');
  }

  #ordering(): void {
    const { claim, payer } = this.#inputs;
    const name = text(claim, 'orderingProvider.name');
    const npi = text(claim, 'orderingProvider.npi');
    const qualifier = text(claim, 'orderingProvider.qualifier');
    if (name) {
      if (qualifier === '') this.#add('ordering-qualifier-not-dk', 'no-role', -1, 'review');
      else if (qualifier && qualifier !== 'DK')
        this.#add('ordering-qualifier-not-dk', 'other-role', -1, 'review');
    }
    if (!ORDERER_REQUIRED.includes(payer.kind)) {
      if (name === '' || npi === '') this.#add('ordering-provider-missing', 'other-payer', -1, 'review');
    } else if (name === '' && npi === '') this.#add('ordering-provider-missing', 'both', -1, 'will-deny');
    else if (name === '' && npi) this.#add('ordering-provider-missing', 'name', -1, 'will-deny');
    else if (npi === '' && name) this.#add('ordering-provider-missing', 'npi', -1, 'will-deny');
  }

  #anyPayer(line: Line): void {
    if (line.renderingNpi && !npiIsValid(line.renderingNpi))
      this.#add('npi-luhn', 'rendering', line.index, 'will-deny');
    if (line.charge !== undefined && line.charge <= 0)
      this.#add('claim-arithmetic', 'charge', line.index, 'review');
    const entries = this.#inputs.claim.diagnoses.entries;
    if (line.pointers.length === 0) this.#add('dx-pointer', 'empty', line.index, 'will-deny');
    else if (line.pointers.some((pointer) => entries[LETTERS.indexOf(pointer)]?.state !== 'known'))
      this.#add('dx-pointer', 'dangling', line.index, 'will-deny');
    else if (line.pointers.length > 4) this.#add('dx-pointer', 'too-many', line.index, 'will-deny');
    if (this.#in('NOC', line.code)) this.#note(line);
  }

  #note(line: Line): void {
    const claimNote = text(this.#inputs.claim, 'additionalInfo');
    const onlyOne = this.#lines.every((other) => other === line || !this.#in('NOC', other.code));
    const named = claimNote?.toUpperCase().includes(line.code);
    const note = line.note || (claimNote && (onlyOne || named) ? claimNote : line.note);
    if (note === undefined) return;
    if (note === '') this.#add('noc-narrative', 'empty', line.index, 'will-deny');
    else if (note.length < 15) this.#add('noc-narrative', 'too-short', line.index, 'likely-deny');
    else if (!/\$\s?\d|\b(?:PL|MSRP|list(?: price)?|price|retail)\b[\s:$=-]*\d/i.test(note))
      this.#add('noc-narrative', 'no-price', line.index, 'review');
    if (note.length > 80) this.#add('noc-narrative', 'too-long', line.index, 'review');
    const twin = this.#lines.some(
      (other) => other.index < line.index && this.#in('NOC', other.code) && other.note === line.note,
    );
    if (line.note && twin) this.#add('noc-narrative', 'same-note', line.index, 'review');
  }

  #lower(severity: Severity): Severity {
    if (this.#ffs || this.#inputs.context.profile.followsFFSModifiers === true) return severity;
    return severity === 'will-deny' ? 'likely-deny' : severity === 'likely-deny' ? 'review' : 'info';
  }

  #oxygen(line: Line): void {
    if (!this.#in('OXY_EQ', line.code) || !line.from || line.from < '2023-04-01') return;
    if (!line.mods.includes('MS')) {
      if (!hasAny(line.mods, ['N1', 'N2', 'N3', 'KX', ...LIABILITY]))
        this.#add('oxygen-n-modifier-missing', 'missing', line.index, this.#lower('will-deny'));
      if (count(line.mods, ['N1', 'N2', 'N3']) > 1)
        this.#add('oxygen-n-modifier-missing', 'two-groups', line.index, this.#lower('will-deny'));
    }
    if (!this.#ffs || !line.mods.includes('KX')) return;
    const first =
      this.#context('firstRentalDate', line.index) ?? (this.#month(line) === 1 ? line.from : undefined);
    if (typeof first === 'string' && first >= '2023-04-01')
      this.#add('oxygen-kx-after-april-2023', 'new-rental', line.index, 'will-deny');
    if (first !== undefined || !hasAny(line.mods, ['RR', ...MONTHS])) return;
    this.#open('oxygen-kx-after-april-2023', 'ctx.firstRentalDate');
    if (line.from >= '2026-04-01')
      this.#add('oxygen-kx-after-april-2023', 'too-late-for-an-old-rental', line.index, 'likely-deny');
  }

  #glucose(line: Line): void {
    if (!this.#isGlucose(line.code)) return;
    const { mods, index } = line;
    const add = (branch: string, severity: Severity) =>
      this.#add('glucose-kx-ks', branch, index, this.#lower(severity));
    const liable = hasAny(mods, LIABILITY);
    const kx = mods.includes('KX');
    const ks = mods.includes('KS');
    const insulin = this.#context('insulinTreated', index);
    const codes = this.#inputs.claim.diagnoses.entries.flatMap((entry) =>
      entry.state === 'known' ? [entry.value] : [],
    );
    const differs = (other: Line) =>
      kx !== ks &&
      other.mods.includes('KX') === ks &&
      other.mods.includes('KS') === kx &&
      this.#isGlucose(other.code);
    const pump = this.#lines.some((other) => other.code === 'E0784' || other.code === 'E0787');
    const speaksOfInsulin = pump || codes.some((one) => one === 'Z79.4' || one.startsWith('E10.'));
    // One finding a field: the first of the equally bad.
    if (!liable && !kx && !ks) add('missing', 'will-deny');
    else if (!liable && kx && ks) add('both', 'will-deny');
    else if (ks && insulin === true) add('ks-with-insulin', 'will-deny');
    else if (kx && insulin === false) add('kx-without-insulin', 'will-deny');
    else if (!liable && this.#lines.some((other) => other.index < index && differs(other)))
      add('lines-differ', 'will-deny');
    else if (insulin === undefined && ks && !kx && codes.includes('Z79.4'))
      add('ks-with-insulin-diagnosis', 'review');
    else if (insulin === undefined && kx && !ks && !liable && !speaksOfInsulin)
      add('kx-without-insulin-diagnosis', 'review');
    if ((this.#in('CGM_NA', line.code) || this.#in('CGM_ADJ', line.code)) && !liable && !mods.includes('CG'))
      this.#add('cgm-cg-missing', 'missing', index, this.#lower('will-deny'));
    else if (
      this.#in('CGM_ADJ', line.code) &&
      mods.includes('CG') &&
      !this.#lines.some((other) => other.code === 'E0784')
    )
      this.#open('cgm-cg-missing', 'history');
  }

  #isGlucose(code: string): boolean {
    return GLUCOSE.some((set) => this.#in(set, code));
  }

  #placeOfService(line: Line): void {
    if (line.pos !== '31' && line.pos !== '32') return;
    const payable = this.#payableInFacility(line);
    if (payable === undefined) this.#open('pos-nursing-facility', 'table.fee-category');
    if (payable === false)
      this.#add('pos-nursing-facility', 'not-payable', line.index, this.#lower('will-deny'));
  }

  #payableInFacility(line: Line): boolean | undefined {
    if (['A4450', 'A4452', 'A4217'].includes(line.code)) return hasAny(line.mods, ['AU', 'AV', 'AW']);
    if (line.code === 'E0776') return line.mods.includes('BA');
    if (SNF_SETS.some((set) => this.#in(set, line.code))) return true;
    const category = this.#row('fee-category', line)?.category;
    if (typeof category === 'string') return category.split('/').some((one) => SNF_CATEGORIES.includes(one));
    return /^[AEK]/.test(line.code) ? false : /^[BLV]/.test(line.code) ? true : undefined;
  }

  #month(line: Line): number | undefined {
    if (!hasAny(line.mods, ['RR', ...MONTHS])) return undefined;
    const stated = this.#context('rentalMonth', line.index);
    return typeof stated === 'number' ? stated : undefined;
  }

  #initial(line: Line): boolean | undefined {
    if (hasAny(line.mods, ['KI', 'KJ', 'RB', 'MS'])) return false;
    if (!hasAny(line.mods, ['RR', 'KH'])) return true;
    const month = this.#month(line);
    if (month !== undefined) return month === 1;
    return line.mods.includes('KH') ? true : undefined;
  }

  #authorization(line: Line): void {
    if (!line.from) return;
    const initial = this.#initial(line);
    if (this.#ffs && this.#in('RPA_LIST', line.code)) this.#utn(line, initial);
    if (!this.#in('F2F_LIST', line.code) || initial === false) return;
    const row = this.#row('f2f', line);
    if (!row) return;
    const at = (name: string) => this.#context(name, line.index) as string | undefined;
    const received = at('orderReceivedDate');
    const delivered = at('deliveryDate');
    const visit = at('f2fDate');
    const order = at('orderDate');
    const sure = row.confidence !== 'unconfirmed';
    const suffix = sure ? '' : '-unconfirmed';
    const severity = this.#lower(sure ? 'will-deny' : 'likely-deny');
    const late = received !== undefined && delivered !== undefined && received > delivered;
    const window =
      visit !== undefined &&
      order !== undefined &&
      (visit > order || order > moveDate(visit, { count: 6, unit: 'month' }));
    if (late) this.#add('f2f-wopd-required', `order-after-delivery${suffix}`, line.index, severity);
    if (window) this.#add('f2f-wopd-required', `visit-outside-window${suffix}`, line.index, severity);
    if ((!received || !delivered) && !window)
      this.#open('f2f-wopd-required', received ? 'ctx.deliveryDate' : 'ctx.orderReceivedDate');
    else if (!visit || !order) this.#open('f2f-wopd-required', visit ? 'ctx.orderDate' : 'ctx.f2fDate');
    if (!late && !window && (!received || !delivered || !visit || !order))
      this.#add('f2f-wopd-required', 'dates-not-known', line.index, 'info');
  }

  #utn(line: Line, initial: boolean | undefined): void {
    const on = (this.#context('deliveryDate', line.index) as string | undefined) ?? line.from ?? '';
    const state = text(this.#inputs.claim, 'patient.state');
    const required = (this.#inputs.tables.rowsOf('prior-auth', line.code) ?? []).some((row) => {
      const holds = String(row.from ?? '') <= on && on <= String(row.to ?? '9999');
      const states = Array.isArray(row.states) && row.states.length > 0 ? row.states : undefined;
      return holds && (states === undefined || (state !== undefined && states.includes(state)));
    });
    const auth = line.ownAuth || text(this.#inputs.claim, 'priorAuthNumber');
    if (
      !required ||
      auth !== '' ||
      hasAny(line.mods, ['GY', 'MS', 'RB']) ||
      this.#context('paExempt', line.index) === true
    )
      return;
    const stat = line.mods.includes('ST') && this.#in('RPA_ORTHOSES', line.code);
    const isMonthOpen = line.mods.includes('RR') && this.#month(line) === undefined;
    if (initial === undefined || (isMonthOpen && initial !== true))
      this.#open('rpa-utn-missing', 'ctx.rentalMonth');
    if (initial === true && !stat) this.#add('rpa-utn-missing', 'first-issue', line.index, 'will-deny');
    else if (line.mods.includes('RR') && (this.#month(line) ?? 0) >= 2)
      this.#add('rpa-utn-missing', 'later-month', line.index, 'review');
  }
}

/** Runs the thirty rules by hand. */
export function checkByHand(inputs: FactInputs): HandVerdict {
  return new HandWritten(inputs).run();
}
