import { expect, it } from 'vitest';
import type { MappedField } from '../../lib/forms/types.ts';
import { formerOf, fullest } from './former.ts';

/** A form with so many fields, in a container that is only a name here. */
const form = (container: string, fields = 0) => ({
  map: {
    container: container as unknown as Element,
    fields: new Map(Array.from({ length: fields }, (_, index) => [`f${index}`, {} as MappedField])),
  },
});
const mapsOf = (...containers: readonly string[]) => containers.map((one) => form(one).map);

it('a form is the one that stood in its container', () => {
  const [first, second] = [form('a'), form('b')];
  expect(formerOf([first, second], mapsOf('b', 'a'))).toEqual([second, first]);
  expect(formerOf([first, second], mapsOf('b'))).toEqual([second]);
});

it('a page that was drawn anew has its forms in their order', () => {
  const [first, second] = [form('a'), form('b')];
  expect(formerOf([first, second], mapsOf('c', 'd'))).toEqual([first, second]);
});

it('where a form came or went, one in a new container is new', () => {
  const [first, second] = [form('a'), form('b')];
  expect(formerOf([first, second], mapsOf('c'))).toEqual([undefined]);
  expect(formerOf([first], mapsOf('c', 'a'))).toEqual([undefined, first]);
  expect(formerOf([], mapsOf('c'))).toEqual([undefined]);
});

it('the fullest form is worked on first, the earlier of two alike', () => {
  const forms = [form('a', 2), form('b', 5), form('c', 5)];
  expect(fullest(forms)).toBe(forms[1]);
  expect(fullest([])).toBeUndefined();
});
