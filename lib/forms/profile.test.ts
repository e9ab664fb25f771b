import { expect, it } from 'vitest';
import type { PagePortal } from '../portals/types.ts';
import { pinWith } from './profile.ts';

it('looks the same profiles up in the same way, so that a page with profiles is remembered, too', () => {
  const portals: readonly PagePortal[] = [];
  expect(pinWith(portals)).toBe(pinWith(portals));
  expect(pinWith(portals)).not.toBe(pinWith([]));
});
