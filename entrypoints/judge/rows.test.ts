import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { claimFromJson } from '../../lib/claim/json.ts';
import { rowsFor } from '../../lib/tables/lookup.ts';
import type { TableData } from '../../lib/tables/types.ts';
import { Rows } from './rows.ts';

const TABLES: readonly TableData[] = [
  { name: 'hcpcs', edition: 'test', rows: { E0601: [{ short: 'Cpap device' }] } },
];
const ICD10: TableData = {
  name: 'icd10',
  edition: 'test',
  rows: {},
  rowsOf: (code) => [{ billable: code !== 'G47.3' }],
};
const claimWith = (...codes: string[]) =>
  claimFromJson({ lines: codes.map((procedureCode) => ({ procedureCode })) }).claim;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('table rows in a page', () => {
  it('asks for the diagnoses of item 21 too, each once', async () => {
    const asked: (readonly string[])[] = [];
    const rows = new Rows(
      {},
      async (codes, diagnoses) => {
        asked.push(codes, diagnoses);
        return { tables: rowsFor([ICD10], codes, diagnoses) };
      },
      () => {},
    );
    const claim = (diagnoses: string[]) =>
      claimFromJson({ diagnoses, lines: [{ procedureCode: 'E0601' }] }).claim;
    rows.want(claim(['G47.33', 'I10', 'G47.33']));
    rows.want(claim(['I10', 'G47.3']));
    await rows.arrived();
    expect(asked).toEqual([['E0601'], ['G47.33', 'I10'], [], ['G47.3']]);
    expect(rows.tables.rowsOf('icd10', 'G47.3')).toEqual([{ billable: false }]);
    expect(rows.tables.rowsOf('icd10', 'G47.9')).toBeUndefined();
  });

  it('are pending until they arrive, and asked for once', async () => {
    const asked: (readonly string[])[] = [];
    let arrivals = 0;
    const rows = new Rows(
      {},
      async (codes) => {
        asked.push(codes);
        return { tables: rowsFor(TABLES, codes) };
      },
      () => {
        arrivals += 1;
      },
    );
    rows.want(claimWith('E0601', 'E9999', 'E0601'));
    expect(rows.tables.lookup('hcpcs', 'E0601')).toEqual({ state: 'pending' });
    await rows.arrived();
    expect(rows.tables.lookup('hcpcs', 'E0601').state).toBe('row');
    expect(rows.tables.lookup('hcpcs', 'E9999').state).toBe('none');
    expect(rows.tables.lookup('hcpcs', 'E0143').state).toBe('pending');
    rows.want(claimWith('E0601'));
    rows.want(claimWith('E0601', 'E0143'));
    await rows.arrived();
    expect(asked).toEqual([['E0601', 'E9999'], ['E0143']]);
    expect(arrivals).toBe(2);
    expect(rows.tables.lookup('hcpcs', 'E0601').state).toBe('row');
  });

  it('are asked for again when nobody answered, and stay pending when nobody ever does', async () => {
    let tries = 0;
    const rows = new Rows(
      {},
      async (codes) => {
        tries += 1;
        if (tries !== 2) throw new Error('nobody there');
        return { tables: rowsFor(TABLES, codes) };
      },
      () => {},
    );
    rows.want(claimWith('E0601'));
    await vi.runAllTimersAsync();
    await rows.arrived();
    expect(rows.tables.lookup('hcpcs', 'E0601').state).toBe('row');
    rows.want(claimWith('E0143'));
    await vi.runAllTimersAsync();
    await rows.arrived();
    expect(rows.tables.lookup('hcpcs', 'E0143').state).toBe('pending');
    expect(tries).toBe(5);
  });
});
