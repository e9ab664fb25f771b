/** Small packs of a team, for tests. */
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
