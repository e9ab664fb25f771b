import { expect, test } from 'vitest';
import { explainedPermissions, permissionFaults } from './permissions.ts';

const ROWS = [
  { permission: 'storage', browsers: 'Chrome' },
  { permission: '`*://*/*` (optional)', browsers: 'Chrome' },
];
const MANIFEST = { permissions: ['storage'], optional_host_permissions: ['*://*/*'] };
const SCRIPT = 'a.storage.local.get(1)';

test('what is asked for is what is explained and used', () => {
  expect(permissionFaults(MANIFEST, SCRIPT, ROWS)).toEqual([]);
});

test.each([
  [
    { ...MANIFEST, permissions: ['storage', 'alarms'] },
    `${SCRIPT};a.alarms.create()`,
    'asks for "alarms", which docs',
  ],
  [{ ...MANIFEST, permissions: [] }, '', 'does not ask for "storage", which docs'],
  [{ permissions: ['storage'] }, SCRIPT, 'does not ask for "*://*/*", which docs'],
  [{ ...MANIFEST, optional_permissions: ['tabs'] }, SCRIPT, 'asks for "tabs", which docs'],
  [MANIFEST, 'var a=1', 'asks for "storage", which no script uses'],
  [MANIFEST, `${SCRIPT};b.cookies.getAll({})`, 'does not ask for "cookies", which a script uses'],
  [MANIFEST, `${SCRIPT};b.sidePanel.open({})`, 'does not ask for "sidePanel", which a script uses'],
])('one too many or too few is found: %#', (manifest, script, fault) => {
  expect(permissionFaults(manifest, script, ROWS)).toContainEqual(expect.stringContaining(fault));
});

test('both browsers are explained, and every word has a reason', () => {
  for (const browser of ['Chrome', 'Firefox'] as const) {
    const rows = explainedPermissions(browser);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row) => !row.why || !row['without it'])).toEqual([]);
  }
});
