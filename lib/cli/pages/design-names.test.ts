import { expect, test } from 'vitest';
import { coreRegistry } from '../../facts/registry.ts';
import { itemFact } from '../../rules/items.ts';
import { OVERS, SHAPES } from '../../rules/types.ts';
import { loadCorePack } from '../build-pack.ts';
import { DESIGN_NAMES } from './design-names.ts';

const { pack, tables } = loadCorePack();

function exists(target: string): boolean {
  const [kind, name] = target.split(':');
  if (name === undefined) return target.startsWith('item.') ? isOfMember(target) : isFact(target);
  if (kind === 'set') return Object.hasOwn(pack.sets, name);
  if (kind === 'shape') return SHAPES.some((shape) => shape === name);
  if (kind === 'over') return OVERS.some((over) => over === name);
  const [table, column = ''] = name.split('.');
  const rows = tables.find((one) => one.name === table)?.rows ?? {};
  return kind === 'row' && Object.values(rows).some(([row]) => row && Object.hasOwn(row, column));
}
const isFact = (name: string): boolean => coreRegistry.find(name) !== undefined;
const isOfMember = (name: string): boolean =>
  OVERS.some((over) => itemFact(name.slice('item.'.length), over, coreRegistry) !== undefined);

test('what each planned name points to is there', () => {
  const gone = DESIGN_NAMES.flatMap(({ here }) => here.filter((target) => !exists(target)));
  expect(gone).toEqual([]);
  expect(['line.colour', 'item.colour', 'set:NONE', 'shape:X', 'over:claims', 'row:f2f.x'].some(exists)).toBe(
    false,
  );
});

test('a planned name stands once, is no fact itself, and says what to use or why there is nothing', () => {
  const names = DESIGN_NAMES.flatMap((one) => one.names);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  expect(names.filter((name) => isFact(name) || isFact(`ctx.${name}`) || isFact(`profile.${name}`))).toEqual(
    [],
  );
  expect(DESIGN_NAMES.filter(({ here, how }) => here.length === 0 && how === '')).toEqual([]);
});
