/** Small packs of a team, for tests. */
import type { Scenario } from '../training/scenario-types.ts';
import type { KindRule, PackContent, PackManifest, TeamPack } from './types.ts';

export const manifestOf = (more: Partial<PackManifest> = {}): PackManifest => ({
  format: 1,
  id: 'hill-team',
  title: 'Hill Medical billing',
  version: '1.0.0',
  channel: 'all',
  created: '2026-11-20T08:00:00Z',
  expires: '2027-11-20T08:00:00Z',
  minimumEngine: '0.1.0',
  author: 'Lee Example',
  notes: 'Begins.',
  ...more,
});

export const packOf = (content: PackContent, manifest: Partial<PackManifest> = {}): TeamPack => ({
  manifest: manifestOf(manifest),
  content,
});

/** A rule that holds: KX with a CPAP for commercial plans. */
export const ruleOf = (id: string, more: Partial<KindRule> = {}): KindRule => ({
  id,
  kind: 'expected-modifier',
  parameters: { modifiers: ['KX'] },
  payers: { commercial: 'as-is' },
  codes: { list: ['E0601'] },
  severity: 'likely-deny',
  sources: [{ title: 'Letter of the plan', read: '2026-11-20', confidence: 'verified' }],
  ...more,
});

/** A scenario that holds: a CPAP for a plan, which the rule above finds where KX is missing. */
export const scenarioOf = (id: string, more: Partial<Scenario> = {}): Scenario => ({
  id,
  title: 'The plan that wants KX',
  level: 'easy',
  causes: ['modifier'],
  submitted: '2026-11-20',
  patient: 'nakamura',
  home: 'boise',
  payer: 'hill',
  orderedBy: 'rivera',
  story: 'A CPAP was rented to somebody whom the Hill Plan insures.',
  claim: {
    diagnoses: ['G47.33'],
    lines: [{ date: '2026-11-03', procedureCode: 'E0601', modifiers: ['RR', 'KH', 'KX'], charge: '98.40' }],
    priorAuthNumber: 'HP-55120',
  },
  knows: { orderDate: '2026-10-26', orderReceivedDate: '2026-10-28', deliveryDate: '2026-11-03' },
  planted: [
    {
      changes: { 'lines[0].modifiers': ['RR', 'KH'] },
      finds: ['cpap-needs-kx#only@1'],
      denial: { group: 'CO', carc: '4' },
    },
  ],
  teaching: 'Plans have rules of their own.',
  sources: [{ title: 'Letter of the plan' }],
  people: { payers: { hill: { name: 'Hill Plan', kind: 'commercial', memberId: 'HP4471' } } },
  ...more,
});
