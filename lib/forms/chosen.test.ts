import { describe, expect, it } from 'vitest';
import { isCount } from './chosen.ts';

describe('isCount', () => {
  it.each(['3 options selected', '1 option selected', '2 selected', '2 items', '4 Modifiers chosen'])(
    '%s says how many, not which',
    (text) => expect(isCount(text)).toBe(true),
  );

  it.each(['12 Home', '2 - Replacement', 'KX', '11 Office'])('%s is a choice', (text) =>
    expect(isCount(text)).toBe(false),
  );
});
