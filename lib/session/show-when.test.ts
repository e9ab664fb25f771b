/** Every cell of the table in docs/show-when.md, over a real session: one rule that finds one thing, one claim, one moment. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadCorePack } from '../cli/build-pack.ts';
import { compile } from '../rules/compile.ts';
import { packOf, ruleOf } from '../rules/test-world.ts';
import type { Branch, Severity } from '../rules/types.ts';
import { createTables } from '../tables/lookup.ts';
import { ClaimNotes } from './notes.ts';
import { ROW_LEFT_MS } from './screen.ts';
import { ClaimSession } from './session.ts';
import type { PageKind, SessionReading } from './session-types.ts';
import { COLUMNS } from './speak.ts';
import { pageClaim } from './test-claims.ts';
import type { LiveState, Loudness, ShownFinding } from './types.ts';

const core = loadCorePack();
const tables = createTables(core.tables, core.pack.sets);
type Column = (typeof COLUMNS)[number];

/** What each column finds, by the fields that it rests on and marks. */
const FOUND: Readonly<Record<Column, Partial<Branch>>> = {
  value: { fault: 'value', fires: { fact: 'line.units', gt: 0 }, fields: ['line.units'] },
  contradiction: {
    fault: 'contradiction',
    fires: {
      all: [
        { fact: 'line.units', gt: 0 },
        { fact: 'line.placeOfService', eq: '12' },
      ],
    },
    fields: ['line.placeOfService'],
  },
  'missing-on-line': {
    fault: 'missing-on-line',
    fires: { fact: 'line.description', blank: true },
    fields: ['line.description'],
  },
  'missing-on-claim': {
    fault: 'missing-on-claim',
    fires: { fact: 'priorAuthNumber', blank: true },
    fields: ['priorAuthNumber'],
  },
  'between-lines': {
    fault: 'between-lines',
    fires: { fact: 'line.units', gt: 0 },
    fields: ['line.procedureCode'],
  },
  'not-checked': {
    fault: 'missing-on-claim',
    fires: { fact: 'ctx.rentalMonth', gt: 1 },
    ifUnknown: 'checklist',
    fields: ['priorAuthNumber'],
  },
  remembered: {
    fault: 'missing-on-claim',
    fires: { some: 'history', where: { fact: 'item.procedureCode', eq: 'E0601' } },
    fields: ['priorAuthNumber'],
  },
  info: {
    fault: 'missing-on-claim',
    severity: 'info',
    fires: { fact: 'line.units', gt: 0 },
    fields: ['priorAuthNumber'],
  },
  total: { fault: 'total', fires: { fact: 'totalCharge', gt: 0 }, fields: ['totalCharge'] },
};

const LINE = {
  procedureCode: 'E0601',
  dateFrom: '2026-11-03',
  charge: '820.00',
  units: '1',
  placeOfService: '12',
  description: '',
  modifiers: [],
};
const PAYER = { payer: { name: 'Noridian DME MAC' } };
const HEADER = { ...PAYER, insured: { id: '1EG4TE5MK73' }, priorAuthNumber: '', totalCharge: '820.00' };
const LINES = { lines: [LINE] };
const CLAIM = { ...HEADER, ...LINES };

let now: number;
let session: ClaimSession;
beforeEach(() => {
  now = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
});

function begin(column: Column, severity: Severity): void {
  const branch = { severity, ...FOUND[column] };
  const scope = column === 'total' ? 'claim' : 'line';
  const rulebook = compile(packOf([ruleOf('the-rule', branch, { scope })]));
  session = new ClaimSession({
    host: 'portal.test',
    rulebookFor: () => rulebook,
    payers: core.payers,
    now: () => now,
    today: () => '2026-11-24',
  });
  const history = { entries: [{ date: '2026-10-03', procedureCode: 'E0601' }], complete: false };
  vi.spyOn(ClaimNotes.prototype, 'context', 'get').mockReturnValue({
    values: {},
    lineValues: {},
    profile: {},
    ...(column === 'remembered' && { history }),
  });
}

function read(content: Readonly<Record<string, unknown>>, more: Partial<SessionReading> = {}): LiveState {
  const claim = pageClaim(content);
  const onPage = new Set(Object.keys(claim.fields));
  for (const [index, { fields }] of claim.lines.entries())
    for (const field of Object.keys(fields)) onPage.add(`lines[${index}].${field}`);
  const coverage = { read: onPage.size, seen: onPage.size };
  session.read({ claim, coverage, unaddedInput: false, onPage, committed: new Set(), ...more }, tables);
  const evaluation = session.evaluate();
  if (!evaluation) throw new Error('nothing was evaluated');
  return evaluation.state;
}

const page = (kind: PageKind): Partial<SessionReading> => ({ page: kind });
const found = ({ shown }: LiveState): ShownFinding | undefined => shown[0];
const loudnessIn = (state: LiveState): Loudness => found(state)?.loudness ?? 'silent';
const [ofLine, ofClaim] = [COLUMNS.slice(0, 3), COLUMNS.slice(3)];
/** Whether what a column finds stands on the line; of the rest the claim's own fields decide. */
const isOfLine = (column: Column) =>
  column === 'between-lines' || (ofLine as readonly string[]).includes(column);

/** The row is filled in, and the cursor has left it long enough. */
function settle(content: Readonly<Record<string, unknown>> = CLAIM): LiveState {
  session.focus('lines[0].dateFrom');
  read(content);
  session.focus(undefined);
  now += ROW_LEFT_MS;
  return read(content);
}

/** What each field of a column is called where it is typed in. */
const FIELD: Readonly<Record<Column, string>> = {
  value: 'lines[0].units',
  contradiction: 'lines[0].placeOfService',
  'missing-on-line': 'lines[0].description',
  'missing-on-claim': 'lines[0].procedureCode',
  'between-lines': 'lines[0].procedureCode',
  'not-checked': 'lines[0].procedureCode',
  remembered: 'lines[0].procedureCode',
  info: 'lines[0].procedureCode',
  total: 'totalCharge',
};

/** A field of each column that the page has and that could not be understood, or has not at all. */
function without(column: Column, value: object | undefined): Readonly<Record<string, unknown>> {
  if (column === 'total') return { ...CLAIM, totalCharge: value };
  if (column === 'missing-on-claim') return { ...CLAIM, priorAuthNumber: value };
  const field =
    column === 'contradiction' ? 'placeOfService' : column === 'missing-on-line' ? 'description' : 'units';
  return { ...CLAIM, lines: [{ ...LINE, [field]: value }] };
}
const given = (content: object): Readonly<Record<string, unknown>> => JSON.parse(JSON.stringify(content));

/** Each moment, and how the session comes to it. */
const MOMENTS: Readonly<Record<string, (column: Column) => LiveState>> = {
  'never touched': () => read({ ...CLAIM, lines: [{ ...LINE, dateFrom: '', charge: '' }] }),
  draft(column) {
    session.focus('lines[0].dateFrom');
    session.focus(FIELD[column]);
    return read(CLAIM);
  },
  left() {
    session.focus('lines[0].units');
    session.focus('lines[0].dateFrom');
    return read(CLAIM);
  },
  settled: () => settle(),
  committed: () => read(CLAIM, { committed: new Set([0]) }),
  owed(column) {
    settle();
    session.focus(isOfLine(column) ? FIELD[column] : 'priorAuthNumber');
    return read(CLAIM);
  },
  prefilled: () => read(CLAIM),
  'in a step to come': (column) => read(given(without(column, undefined)), page('step')),
  'leaving the step'() {
    session.focus('lines[0].dateFrom');
    read(CLAIM);
    session.leaveStep();
    return read(CLAIM);
  },
  absent: (column) => read(given(without(column, undefined))),
  'in an earlier step'(column) {
    read(isOfLine(column) ? LINES : HEADER);
    return read(isOfLine(column) ? HEADER : LINES);
  },
  unreadable: (column) => read(without(column, { raw: '3 items selected' })),
  Submit() {
    session.focus('lines[0].dateFrom');
    session.submit();
    return read(CLAIM);
  },
  'Submit, held'() {
    read(CLAIM);
    session.askSubmit();
    return read(CLAIM);
  },
  'review page': () => read(CLAIM, page('review')),
  'put aside'() {
    const key = found(settle())?.key;
    if (key !== undefined) session.dismiss(key, 'payer-confirmed');
    return read(CLAIM);
  },
};

/**
 * The table: moment, then columns A to I. `red` is loud for will-deny and quiet for the rest, `loud` also for likely-deny, `hold` as red;
 * `-` is a cell that cannot come up. Where something is not seen, `none` says that nothing is found there, and it is counted.
 */
const TABLE = `
never touched      | silent silent silent silent silent silent silent silent silent
draft              | silent silent silent silent silent silent silent silent silent
left               | red    red    silent silent silent silent silent silent silent
settled            | red    red    quiet  quiet  red    count  quiet  count  silent
committed          | red    red    red    quiet  red    count  quiet  count  quiet
owed               | -      -      quiet  loud   -      count  quiet  count  -
prefilled          | quiet  quiet  quiet  quiet  quiet  count  quiet  count  silent
in a step to come  | none   none   none   none   none   -      -      none   none
leaving the step   | loud   loud   red    loud   red    count  quiet  count  quiet
absent             | none   none   none   none   none   count  -      none   none
in an earlier step | quiet  quiet  quiet  quiet  quiet  count  quiet  count  quiet
unreadable         | none   none   none   none   none   -      -      none   none
Submit             | red    red    red    red    red    count  quiet  count  red
Submit, held       | hold   hold   hold   hold   hold   count  quiet  count  hold
review page        | loud   loud   loud   loud   loud   count  quiet  count  loud
put aside          | silent silent silent silent silent silent silent silent silent
`;

/** What a cell says of a severity: review is never louder than quiet. */
function expected(cell: string, severity: Severity): string {
  if (cell === 'red' || cell === 'hold')
    return severity === 'will-deny' ? cell.replace('red', 'loud') : 'quiet';
  return cell === 'loud' && severity === 'review' ? 'quiet' : cell;
}

const cells = TABLE.trim()
  .split('\n')
  .flatMap((row) => {
    const [moment = '', rest = ''] = row.split('|').map((part) => part.trim());
    return rest.split(/\s+/).flatMap((cell, index) =>
      (['will-deny', 'likely-deny', 'review'] as const).map((severity) => ({
        moment,
        column: COLUMNS[index] ?? 'value',
        severity,
        says: expected(cell, severity),
      })),
    );
  })
  .filter(({ says }) => says !== '-');

test('the table has every moment and every column', () => {
  expect(new Set(cells.map(({ moment }) => moment))).toEqual(new Set(Object.keys(MOMENTS)));
  for (const row of TABLE.trim().split('\n'))
    expect(row.split('|')[1]?.trim().split(/\s+/)).toHaveLength([...ofLine, ...ofClaim].length);
});

test.each(cells)('$moment: $column, $severity: $says', ({ moment, column, severity, says }) => {
  begin(column, severity);
  const state = MOMENTS[moment]?.(column);
  if (!state) throw new Error(`no moment ${moment}`);
  if (says === 'none') {
    expect(state.shown).toEqual([]);
    expect(Object.values(state.notChecked)).toEqual([1]);
  } else expect(loudnessIn(state)).toBe(says);
});

describe('where a finding stands', () => {
  test('what the line lacks at its empty box, what the claim lacks at the line that needs it', () => {
    begin('missing-on-line', 'will-deny');
    expect(found(settle())).toMatchObject({ at: 'lines[0].description', greyed: false });
    begin('missing-on-claim', 'will-deny');
    expect(found(settle())).toMatchObject({ at: 'lines[0].procedureCode' });
    expect(found(MOMENTS['leaving the step']?.('missing-on-claim') ?? settle())?.loudness).toBe('loud');
  });

  test('the mark of a field that is typed in again stays, greyed', () => {
    begin('value', 'will-deny');
    settle();
    session.focus('lines[0].units');
    expect(found(read(CLAIM))).toMatchObject({ loudness: 'quiet', greyed: true });
  });

  test('at the box that is owed it does not grey, until something is typed there', () => {
    begin('missing-on-line', 'will-deny');
    settle();
    session.focus('lines[0].description');
    expect(found(read(CLAIM))).toMatchObject({ loudness: 'quiet', greyed: false });
  });

  test('what stands in an earlier step has no mark here, and says so', () => {
    begin('value', 'will-deny');
    const state = MOMENTS['in an earlier step']?.('value');
    expect(state && found(state)).toMatchObject({ elsewhere: 'earlier step' });
    expect(state && found(state)?.at).toBeUndefined();
  });

  test('what a review page shows is mended where it was entered', () => {
    begin('value', 'will-deny');
    expect(found(read(CLAIM, page('review')))).toMatchObject({
      at: 'lines[0].units',
      elsewhere: 'earlier step',
    });
  });

  test('Next is over once another step stands there, or something is typed', () => {
    begin('value', 'likely-deny');
    MOMENTS['leaving the step']?.('value');
    session.edit('lines[0].units');
    now += ROW_LEFT_MS;
    session.focus(undefined);
    expect(loudnessIn(read(CLAIM))).toBe('quiet');
  });
});

test('what could not be read is told once for a field, however many lines have it, and is never missing', () => {
  begin('value', 'will-deny');
  const unread = { ...LINE, units: { raw: '3 items selected' } };
  const state = read({ ...CLAIM, lines: [unread, unread, unread] });
  expect(state.notChecked).toEqual({ 'line.units': 1 });
  expect(state.lacking).toMatchObject({ 'line.units': { reason: 'unreadable' } });
  expect(state.shown).toEqual([]);
});

test('what was put aside comes back with another value of its line, and only then', () => {
  begin('value', 'will-deny');
  MOMENTS['put aside']?.('value');
  expect(loudnessIn(read({ ...CLAIM, totalCharge: '900.00' }))).toBe('silent');
  expect(loudnessIn(read({ ...CLAIM, lines: [{ ...LINE, units: '2' }] }))).not.toBe('silent');
});

describe('while nobody knows who pays', () => {
  const NOBODY = { ...CLAIM, payer: { name: 'Acme Benefit Trust' }, insured: { id: 'W1' } };
  const SPEAK: readonly Column[] = ['value', 'between-lines', 'total'];

  test.each(COLUMNS.filter((column) => column !== 'info'))('%s', (column) => {
    begin(column, 'will-deny');
    session.submit();
    expect(loudnessIn(read(NOBODY))).toBe(SPEAK.includes(column) ? 'loud' : 'silent');
  });

  test('the one question is who, from the first settled line on', () => {
    begin('value', 'will-deny');
    session.focus('lines[0].dateFrom');
    expect(read(NOBODY).question).toBeUndefined();
    expect(settle(NOBODY).question?.fact).toBe('payer.kind');
  });
});

test('a question is asked of a settled line, not of one that is typed in', () => {
  begin('not-checked', 'will-deny');
  session.focus('lines[0].units');
  expect(read(CLAIM).question).toBeUndefined();
  expect(settle().question).toMatchObject({ fact: 'ctx.rentalMonth', line: 0 });
});
