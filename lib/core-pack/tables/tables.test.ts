import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isModifier } from '../../claim/modifier-list.ts';
import { loadSetEditions } from '../../cli/tables/editions.ts';
import { loadSets } from '../../cli/tables/sets.ts';
import { tableText } from '../../cli/tables/text.ts';
import { categoryOf } from '../../tables/category.ts';
import { diagnosisTable } from '../../tables/diagnoses.ts';
import { createTables } from '../../tables/lookup.ts';
import type { TableData } from '../../tables/types.ts';

const FOLDER = import.meta.dirname;
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const texts = new Map(files.map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));
const data = [...texts.values()].map((text) => JSON.parse(text) as TableData);
const sets = loadSets(join(FOLDER, 'sets'), data);
const tables = createTables(data, sets);
const rowOn = (table: string, code: string, on: string) => {
  const found = tables.lookup(table, code, on);
  return found.state === 'row' ? found.row : found.state;
};
const statesOn = (code: string, on: string) => {
  const row = rowOn('prior-auth', code, on);
  return typeof row === 'string' ? row : row.states;
};

describe('the files', () => {
  test.each([...texts])('%s is as the builder writes it', (name, text) => {
    const table = JSON.parse(text) as TableData;
    expect(`${table.name}.json`).toBe(name);
    expect(tableText(table)).toBe(text);
  });

  test('no CPT and no CDT code is in them', () => {
    const codes = data
      .filter(({ name }) => ['hcpcs', 'fee-category', 'mue'].includes(name))
      .flatMap(({ rows }) => Object.keys(rows));
    expect(codes.length).toBeGreaterThan(8000);
    expect(codes.filter((code) => !/^[A-CE-V]\d{4}$/.test(code))).toEqual([]);
  });

  test('every table says its edition and until when it may be trusted, or why it does not age', () => {
    const all = [...data, diagnosisTable(readFileSync(join(FOLDER, 'icd10.txt'), 'utf8'))];
    const untold = all.filter(
      ({ edition, until, ageless }) => !edition || (until === undefined) === (ageless === undefined),
    );
    expect(untold.map(({ name }) => name)).toEqual([]);
    expect(all.filter(({ ageless }) => ageless).map(({ name }) => name)).toEqual([
      'carc',
      'pos',
      'rarc',
      'successors',
    ]);
    expect(all.filter(({ holdsLater }) => holdsLater).map(({ name }) => name)).toEqual(['icd10']);
  });

  test('every set is of one edition with a last day, save words; one that is a table ends with it', () => {
    const editions = loadSetEditions(FOLDER);
    const ends = new Map(editions.flatMap(({ sets: names, until }) => names.map((name) => [name, until])));
    expect(Object.keys(sets).filter((name) => !ends.has(name) && !/^(WORDS_|STATES$)/.test(name))).toEqual(
      [],
    );
    const untilOf = (name: string) => data.find((table) => table.name === name)?.until;
    expect(ends.get('CR')).toBe(untilOf('fee-category'));
    expect(ends.get('RPA_LIST')).toBe(untilOf('prior-auth'));
    expect(ends.get('F2F_LIST')).toBe(untilOf('f2f'));
    expect(ends.get('POLICY_KX')).toBe(untilOf('limits'));
  });

  test('a code has one row on any day', () => {
    for (const { name, rows } of data)
      for (const [code, list] of Object.entries(rows))
        for (const [i, row] of list.entries()) {
          const next = list[i + 1];
          if (next) expect(String(row.to) < String(next.from), `${name} ${code}`).toBe(true);
        }
  });
});

describe('prior authorization', () => {
  test('L1833 went off the list and comes back', () => {
    expect(statesOn('L1833', '2022-04-12')).toBe('none');
    expect(statesOn('L1833', '2022-04-13')).toEqual(['CA', 'FL', 'IL', 'NY']);
    expect(statesOn('L1833', '2022-10-10')).toBeNull();
    expect(statesOn('L1833', '2024-08-11')).toBeNull();
    expect(statesOn('L1833', '2024-08-12')).toBe('none');
    expect(statesOn('L1833', '2026-10-27')).toBe('none');
    expect(statesOn('L1833', '2026-10-28')).toBeNull();
  });

  test.each(['L3761', 'L3916'])('%s starts state by state', (code) => {
    expect(statesOn(code, '2026-10-27')).toBe('none');
    expect(statesOn(code, '2026-10-28')).toEqual(['CA', 'FL', 'MI', 'NY']);
    expect(statesOn(code, '2027-01-25')).toEqual(['CA', 'FL', 'MI', 'NY']);
    expect(statesOn(code, '2027-01-26')).toContain('TX');
    expect(statesOn(code, '2027-01-26')).toContain('NY');
    expect(statesOn(code, '2027-04-25')).toHaveLength(12);
    expect(statesOn(code, '2027-04-26')).toBeNull();
  });

  test('K0856 began in four states', () => {
    expect(statesOn('K0856', '2017-03-20')).toEqual(['IL', 'MO', 'NY', 'WV']);
    expect(statesOn('K0856', '2017-07-17')).toBeNull();
  });

  test('suspended codes are not required, at no time', () => {
    for (const code of ['E0747', 'E0748', 'E0760'])
      for (const on of ['2024-08-12', '2024-08-27', '2026-11-24'])
        expect(rowOn('prior-auth', code, on)).toBe('none');
  });

  test.each([
    ['L0651', '2026-04-12', 'none'],
    ['L0651', '2026-04-13', null],
    ['K0005', '2026-10-28', null],
    ['E0193', '2019-07-21', 'none'],
    ['L5856', '2020-11-30', ['CA', 'MI', 'PA', 'TX']],
    ['K0800', '2022-04-13', null],
  ])('%s on %s', (code, on, states) => expect(statesOn(code, on)).toEqual(states));

  test('how long a decision stays good', () => {
    expect(rowOn('prior-auth', 'L5856', '2026-11-01')).toMatchObject({ validFor: '120 days' });
    expect(rowOn('prior-auth', 'K0823', '2026-11-01')).toMatchObject({ validFor: '6 months' });
    expect(rowOn('prior-auth', 'E0194', '2026-11-01')).toMatchObject({ validFor: null });
  });

  test('past its time the list says nothing', () => {
    expect(rowOn('prior-auth', 'L1851', '2027-07-28')).toMatchObject({ states: null });
    expect(rowOn('prior-auth', 'L1851', '2027-07-29')).toBe('outside-dates');
    expect(rowOn('prior-auth', 'E0601', '2027-07-29')).toBe('outside-dates');
  });
});

describe('face to face', () => {
  test.each([
    ['K0823', '2022-04-13', 'verified'],
    ['E0290', '2024-08-12', 'verified'],
    ['E1390', '2026-04-13', 'verified-part'],
    ['E1392', '2026-04-13', 'unconfirmed'],
    ['K0738', '2026-04-13', 'unconfirmed'],
    ['E0466', '2026-10-28', 'unconfirmed'],
    ['L1833', '2024-08-11', 'verified'],
    ['L1833', '2026-10-28', 'unconfirmed'],
  ])('%s is on it from %s', (code, on, confidence) =>
    expect(rowOn('f2f', code, on)).toMatchObject({ confidence }),
  );

  test.each([
    ['E1390', '2026-04-12'],
    ['L1833', '2024-08-12'],
    ['E0466', '2026-10-27'],
    ['E2511', '2026-11-01'],
  ])('%s is not on it on %s', (code, on) => expect(rowOn('f2f', code, on)).toBe('none'));

  test('the counts that CMS published: 46 mobility devices, 75 codes after August 2024', () => {
    const on = (date: string) =>
      sets.F2F_LIST?.filter((code) => typeof rowOn('f2f', code, date) !== 'string') ?? [];
    expect(on('2022-04-13').filter((code) => code.startsWith('K'))).toHaveLength(46);
    expect(on('2024-08-12')).toHaveLength(75);
  });

  test('its edition says that absence proves nothing', () =>
    expect(tables.edition('f2f')).toMatch(/not here may still be on it/));
});

describe('codes', () => {
  test.each([
    ['L8010', '2025-03-31', 'row'],
    ['L8010', '2025-04-01', 'none'],
    ['K0554', '2022-12-31', 'row'],
    ['K0554', '2023-01-01', 'none'],
    ['E2103', '2022-12-31', 'none'],
    ['E2103', '2023-01-01', 'row'],
    ['E0601', '2026-12-31', 'row'],
    ['E0601', '2027-01-01', 'outside-dates'],
    ['E9999', '2026-11-01', 'none'],
  ])('%s on %s: %s', (code, on, state) => expect(tables.lookup('hcpcs', code, on).state).toBe(state));

  test('miscellaneous ones are marked', () => {
    expect(rowOn('hcpcs', 'E1399', '2026-11-01')).toMatchObject({ noc: true });
    expect(rowOn('hcpcs', 'E0601', '2026-11-01')).toMatchObject({ noc: false });
  });

  test('places of service have their class; unassigned ones have no row', () => {
    expect(tables.lookup('pos', '12')).toMatchObject({ row: { class: 'home' } });
    expect(tables.lookup('pos', '31')).toMatchObject({ row: { class: 'snf' } });
    expect(tables.lookup('pos', '21')).toMatchObject({ row: { class: 'facility' } });
    expect(tables.lookup('pos', '11')).toMatchObject({ row: { class: 'office' } });
    expect(tables.lookup('pos', '65')).toMatchObject({ row: { class: 'other' } });
    expect(tables.lookup('pos', '28').state).toBe('none');
  });

  test('the classes of places and the sets of places agree', () => {
    const classOf = (code: string) => {
      const found = tables.lookup('pos', code);
      return found.state === 'row' ? found.row.class : undefined;
    };
    for (const [name, place] of [
      ['POS_HOME', 'home'],
      ['POS_SNF', 'snf'],
      ['POS_FACILITY', 'facility'],
    ] as const) {
      const listed = data.find((table) => table.name === 'pos')?.rows ?? {};
      expect(sets[name]).toEqual(
        Object.keys(listed)
          .filter((code) => classOf(code) === place)
          .sort(),
      );
    }
  });

  test('what may be cut out of a run of letters is what the table of modifiers holds', () => {
    const signs = [...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const pairs = signs.flatMap((first) => signs.map((second) => first + second));
    const letters = pairs.filter((pair) => /^[A-Z]/.test(pair));
    const listed = data.find(({ name }) => name === 'modifiers')?.rows ?? {};
    expect(letters.filter(isModifier)).toEqual(Object.keys(listed).toSorted());
  });

  test('limits, fees, modifiers and words are there', () => {
    expect(tables.lookup('mue', 'E0601', '2026-11-01')).toMatchObject({ row: { mue: 1 } });
    expect(tables.lookup('fee-category', 'A4217', '2026-11-01')).toMatchObject({
      row: { category: ['SU', 'OS'] },
    });
    expect(tables.lookup('fee-category', 'E0601', '2026-11-01')).toMatchObject({
      row: { modifiers: ['RR'] },
    });
    expect(tables.lookup('modifiers', 'KX', '2026-11-01').state).toBe('row');
    expect(tables.lookup('modifiers', 'V8', '2026-11-01').state).toBe('none');
    expect(tables.lookup('carc', '4').state).toBe('row');
    expect(tables.lookup('rarc', 'N822').state).toBe('row');
  });
});

describe('sets', () => {
  test.each([
    ['OXY_EQ', 11],
    ['CR', 138],
    ['POV', 7],
    ['PWC_12', 14],
    ['PWC_CRT', 26],
    ['BEDS', 22],
    ['CGM', 4],
    ['SHOES', 10],
    ['LLP_K', 61],
    ['POS_HOME', 11],
    ['RPA_LIST', 82],
    ['DX_OSTOMY', 10],
    ['MOD_WOUNDS', 9],
    ['STATES', 62],
  ])('%s has %i', (name, count) => expect(sets[name]).toHaveLength(count));

  test.each([
    ['CR', 'E0955'],
    ['CR', 'K0015'],
    ['CR', 'E2310'],
    ['CR', 'E0466'],
    ['IRP', 'E0144'],
    ['IRP', 'E0181'],
    ['IRP', 'A7525'],
    ['IRP', 'K0812'],
    ['PMD', 'K0898'],
    ['PMD', 'K0899'],
    ['AFO', 'L2040'],
    ['AFO', 'L2570'],
    ['AFO', 'L2840'],
    ['NOC', 'A9900'],
    ['NOC', 'L9900'],
    ['NOC', 'K0899'],
    ['LYMPH', 'A6590'],
    ['LYMPH', 'A6501'],
    ['NEB_DRUG_UD', 'J7677'],
    ['WC_OPT', 'K0108'],
    ['WC_OPT', 'E2230'],
    ['LLP', 'L8415'],
    ['SHOES', 'A5508'],
    ['DRESS_A', 'A6216'],
    ['POS_HOME', '65'],
    ['NEB_DRUG_KO', 'J7620'],
    ['NEB_DRUG_KO', 'Q4074'],
    ['REFILL', 'A4239'],
    ['REFILL', 'B4035'],
    ['ONE_UNIT', 'E0935'],
    ['DME_BASE', 'E0156'],
    ['WORDS_CREDENTIAL', 'DO'],
  ])('%s leaves out %s on purpose', (name, code) => expect(tables.inSet(name, code)).toBe(false));

  test.each([
    ['CR', 'E0601'],
    ['CR', 'E0328'],
    ['IRP', 'E0143'],
    ['IRP', 'A7030'],
    ['IRP', 'A4253'],
    ['IRP', 'K0800'],
    ['FSS', 'E0466'],
    ['PMD', 'K0823'],
    ['PMD', 'K0891'],
    ['AFO', 'L1970'],
    ['WC_OPT', 'E0958'],
    ['WC_OPT', 'E2601'],
    ['URO', 'A4353'],
    ['OSTOMY', 'A5061'],
    ['DRESS_A', 'A6222'],
    ['LYMPH', 'A6611'],
    ['PAR', 'B4185'],
    ['STATUTORY_NO', 'E0245'],
    ['NEB_DRUG_KO', 'J7613'],
    ['REFILL', 'A7030'],
    ['REFILL', 'B4150'],
    ['KU_BASE', 'K0861'],
    ['DME_BASE', 'K0823'],
    ['HH_CONSOLIDATED', 'A5061'],
  ])('%s holds %s', (name, code) => expect(tables.inSet(name, code)).toBe(true));

  test('capped rental agrees with the fee schedule, save the two beds that contractors price', () => {
    const others = sets.CR?.filter((code) => {
      const found = tables.lookup('fee-category', code, '2026-11-01');
      return found.state !== 'row' || !(found.row.category as readonly string[]).includes('CR');
    });
    expect(others).toEqual(['E0328', 'E0329']);
  });

  test('every code of routinely purchased items has a price under NU, UE or RR', () => {
    const others = sets.IRP?.filter((code) => {
      const found = tables.lookup('fee-category', code, '2026-11-01');
      return (
        found.state !== 'row' ||
        !(found.row.modifiers as readonly string[]).some((one) => /^(NU|UE|RR)/.test(one))
      );
    });
    expect(others).toEqual([]);
  });
});

describe('category', () => {
  test.each([
    ['E0601', 'capped-rental'],
    ['E0260', 'capped-rental'],
    ['K0823', 'capped-rental'],
    ['E0328', 'capped-rental'],
    ['K0831', 'capped-rental'],
    ['E1390', 'oxygen'],
    ['E0431', 'oxygen'],
    ['K0738', 'oxygen'],
    ['E0441', 'oxygen'],
    ['E0143', 'routinely-purchased'],
    ['A7030', 'routinely-purchased'],
    ['E0730', 'routinely-purchased'],
    ['K0812', 'routinely-purchased'],
    ['E0466', 'frequent-servicing'],
    ['E0935', 'frequent-servicing'],
    ['L1832', 'lump-sum'],
    ['L5856', 'lump-sum'],
    ['L1499', 'lump-sum'],
    ['A5500', 'lump-sum'],
    ['B9002', 'lump-sum'],
    ['A4351', 'supply'],
    ['A6196', 'supply'],
    ['A6530', 'supply'],
    ['A4239', 'supply'],
    ['B4150', 'supply'],
    ['J7613', 'drug'],
    ['J7699', 'drug'],
    ['J1817', 'drug'],
    ['A4520', 'not-covered'],
    ['E0240', 'not-covered'],
    ['T4521', 'not-covered'],
    ['K0739', 'labor'],
  ])('%s: %s', (code, payment) => expect(categoryOf(tables, code, '2026-11-01').payment).toBe(payment));

  test('what is not known says why', () => {
    const reason = (code: string, on?: string) => categoryOf(tables, code, on).reason;
    expect(reason('E1399', '2026-11-01')).toBe('miscellaneous');
    expect(reason('E9999', '2026-11-01')).toBe('no-such-code');
    expect(reason('E0118', '2026-11-01')).toBe('no-row');
    expect(reason('E0601', '2027-01-01')).toBe('outside-dates');
    expect(reason('E0601')).toBeUndefined();
    expect(categoryOf(createTables([], sets), 'E0601', '2026-11-01').reason).toBe('pending');
  });

  test('nutrition pumps and supplies belong to the prosthetic device benefit', () => {
    expect(categoryOf(tables, 'B9002', '2026-11-01').benefit).toBe('prosthetic-device');
    expect(categoryOf(tables, 'B4150', '2026-11-01').benefit).toBe('prosthetic-device');
    expect(categoryOf(tables, 'A6196', '2026-11-01').benefit).toBe('surgical-dressing');
  });
});
