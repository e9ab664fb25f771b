import '../texts/english.ts';
import { describe, expect, test } from 'vitest';
import { claimFromJson } from '../claim/json.ts';
import type { PayerChoice } from '../claim/payer-choice.ts';
import { loadCorePack } from '../cli/build-pack.ts';
import { decidePayer } from './payer.ts';

const { payers } = loadCorePack();
/** A member number of the shape that Medicare's have, and one of a plan's. */
const MBI = '1EG4TE5MK73';
const PLAN_ID = 'W123456789';

interface Page {
  readonly id?: string;
  readonly name?: string;
  /** Item 1, or the claim filing indicator. */
  readonly type?: string;
  readonly member?: string;
  readonly host?: string;
  readonly chosen?: PayerChoice;
}

function decided({ id, name, type, member, host, chosen }: Page) {
  const { claim } = claimFromJson({
    payer: { ...(id !== undefined && { id }), ...(name !== undefined && { name }) },
    ...(type !== undefined && { insuranceType: type }),
    ...(member !== undefined && { insured: { id: member } }),
    lines: [],
  });
  return decidePayer({
    claim,
    payers,
    ...(host !== undefined && { host }),
    ...(chosen && { chosen }),
  });
}

test.each<[page: Page, kind: string, id?: string]>([
  // Name and member number alone.
  [{ name: 'Medicare', member: MBI }, 'medicare-dme'],
  [{ name: 'Medicare', member: PLAN_ID }, 'medicare-dme'],
  [{ name: 'Aetna', member: PLAN_ID }, 'commercial'],
  [{ name: 'Humana Gold Plus', member: 'H12345678' }, 'medicare-advantage'],
  [{ member: MBI }, 'medicare-dme'],
  // Item 1 and the claim filing indicator beside the name.
  [{ name: 'Humana', type: '16' }, 'medicare-advantage'],
  [{ name: 'Humana', type: 'GROUP HEALTH PLAN' }, 'commercial'],
  [{ name: 'Aetna', type: '16', member: MBI }, 'medicare-advantage'],
  [{ name: 'Aetna', type: 'MEDICARE', member: MBI }, 'medicare-advantage'],
  [{ name: 'Aetna', type: 'CI' }, 'commercial'],
  [{ name: 'Aetna', type: 'MEDICAID' }, 'medicaid-managed'],
  [{ name: 'Molina', type: 'MC' }, 'medicaid-managed'],
  [{ name: 'Medicare', type: 'MB' }, 'medicare-dme'],
  [{ name: 'Noridian JD DME', type: 'MB' }, 'medicare-dme', 'medicare-dme-d'],
  [{ name: 'Acme Benefit Trust', type: 'CI' }, 'commercial'],
  [{ name: 'Acme Benefit Trust', type: '16' }, 'medicare-advantage'],
  [{ name: 'Acme Adjusters', type: 'WC' }, 'workers-comp'],
  [{ type: 'CH' }, 'tricare'],
  [{ type: 'MC' }, 'medicaid'],
  // The payer id, and a name that says more of the same.
  [{ id: '19003', name: 'Medicare' }, 'medicare-dme', 'medicare-dme-d'],
  [{ id: '62308', name: 'Cigna' }, 'commercial', 'cigna'],
  [{ id: '62308', name: 'Plan of the member' }, 'commercial', 'cigna'],
  // The portal, where nothing on the page says it.
  [{ host: 'www.mycgsportal.com' }, 'medicare-dme', 'medicare-dme-cgs'],
  [{ host: 'epaces.emedny.org' }, 'medicaid', 'new-york-medicaid'],
  [{ host: 'www.mycgsportal.com', name: 'Aetna' }, 'commercial'],
  [{ name: 'Medicare', chosen: { kind: 'medicaid', id: 'texas-medicaid' } }, 'medicaid', 'texas-medicaid'],
])('%j: %s %s', (page, kind, id) => {
  const payer = decided(page);
  expect(payer.kind).toBe(kind);
  if (id !== undefined) expect(payer.id).toBe(id);
});

describe('what is not sure says why, and nobody is taken for the payer', () => {
  test.each<[page: Page, reason: RegExp]>([
    [{ name: 'Humana' }, /"Humana" does not say which payer it is/],
    [{ name: 'Humana', type: 'MB' }, /"Humana" does not say/],
    [{ name: 'Acme Benefit Trust', type: 'MB' }, /does not say/],
    [{ name: 'Acme Benefit Trust', type: 'MEDICARE' }, /does not say/],
    [{ name: 'Aetna', member: MBI }, /named "Aetna", but the member number is a Medicare number/],
    [{ name: 'Aetna', type: 'MB' }, /named "Aetna", but item 1 says "MB"/],
    [{ name: 'Medicare', type: '16' }, /named "Medicare", but item 1 says "16"/],
    [{ name: 'Medicare', type: 'GROUP HEALTH PLAN' }, /but item 1 says/],
    [{ id: '19003', name: 'Aetna' }, /payer id 19003 is .*, but the payer is named "Aetna"/],
    [{ host: 'mycgsportal.com.example', name: '' }, /nothing here names the payer/],
    [{ member: PLAN_ID }, /nothing here names the payer/],
  ])('%j', (page, reason) => {
    const payer = decided(page);
    expect(payer.kind).toBe('unknown');
    expect(payer.reason).toMatch(reason);
  });
});
