import { expect, it } from 'vitest';
import type { PagePortal } from '../../lib/portals/types.ts';
import { Portals } from './portals.ts';
import type { PinWith } from './ports.ts';

const PORTAL: PagePortal = { id: 'one', title: 'One', own: false, confidence: 'taught', parts: [] };
const health = (portals: readonly PagePortal[]) => ({
  id: portals.map(({ id }) => id).join(),
  title: '',
  own: false,
  found: 0,
  of: 0,
  lost: [],
});
/** Says in a profile's health which profiles there are. */
const pinWith: PinWith = (portals) => (_root, _page, all) => ({
  all,
  records: [],
  none: new Set(),
  lost: new Set(),
  health: health(portals),
});

/** A page whose profiles are those of its address, and how often the part that knows profiles was brought. */
function page(portalsAt: Readonly<Record<string, readonly PagePortal[]>>, brings: () => Promise<PinWith>) {
  const document = { URL: 'a' };
  const counts = { brought: 0, changed: 0 };
  const portals = new Portals(
    document,
    {
      loadPortals: async () => portalsAt[document.URL] ?? Promise.reject(new Error('updated')),
      loadPin: () => {
        counts.brought += 1;
        return brings();
      },
    },
    () => {
      counts.changed += 1;
    },
  );
  const pinned = () => portals.pin(undefined as never, undefined as never, []).health?.id;
  return { document, portals, counts, pinned };
}

it('brings what finds fields by profiles only where there are any, and once', async () => {
  const { document, portals, counts, pinned } = page({ a: [], b: [PORTAL] }, async () => pinWith);
  await portals.refresh();
  expect(pinned()).toBeUndefined();
  expect(counts).toEqual({ brought: 0, changed: 0 });
  document.URL = 'b';
  expect(pinned(), 'until it has come').toBeUndefined();
  await expect.poll(() => counts.changed).toBe(1);
  expect(pinned()).toBe('one');
  await portals.refresh();
  expect(counts).toEqual({ brought: 1, changed: 1 });
});

it('keeps the profiles when nobody answers', async () => {
  const { document, portals, counts, pinned } = page({ a: [PORTAL] }, async () => pinWith);
  await portals.refresh();
  document.URL = 'nobody knows';
  await portals.refresh();
  expect(pinned()).toBe('one');
  expect(counts.changed).toBe(1);
});

it('reads without profiles when the part does not come, and asks for it again', async () => {
  const { portals, counts, pinned } = page({ a: [PORTAL] }, () => Promise.reject(new Error('not there')));
  await portals.refresh();
  expect(pinned()).toBeUndefined();
  await portals.refresh();
  expect(counts.brought).toBe(2);
});
