import { expect, it } from 'vitest';
import { closeLookWith } from './close-look.ts';
import * as lent from './lent.ts';
import { READER } from './reader.ts';

it('every ability of the reader is lent under its own name, and no other', () => {
  closeLookWith(READER);
  const { lend: _, ...abilities } = lent;
  expect(abilities).toEqual(READER);
});
