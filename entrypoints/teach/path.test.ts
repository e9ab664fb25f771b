import { expect, test } from 'vitest';
import { lastingNames } from '../../lib/teach/source.ts';
import { lastingPath } from './path.ts';

test.each([
  ['/claims/new', '/claims/new'],
  ['/claims/1234567/edit', '/claims/*/edit'],
  ['/v2/claims/ab12345678/lines', '/v2/claims/*/lines'],
  ['/patient/Ada-Sample/claim', '/patient/*/claim'],
  ['/hcp/form.aspx;jsessionid=0A1B2C', '/hcp/form.aspx*'],
  ['/', '/'],
  ['/%E0%A4%A/x', '/%E0%A4%A/x'],
])('%s is kept as %s', (path, kept) => {
  expect(lastingPath(path, lastingNames(['Sample', 'Ada']))).toBe(kept);
});
