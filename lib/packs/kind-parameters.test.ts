import { expect, test } from 'vitest';
import { enStudio } from '../texts/en-studio.ts';
import { parametersOf } from './kind-parameters.ts';
import { RULE_KINDS } from './kinds/index.ts';

test.each(RULE_KINDS.map((kind) => [kind.name, kind] as const))(
  '%s: every parameter has a field and a label',
  (name, kind) => {
    const parameters = parametersOf(kind);
    expect(parameters.length).toBeGreaterThan(0);
    for (const parameter of parameters)
      expect(Object.keys(enStudio)).toContain(`parameter.${parameter.name}`);
    expect(Object.keys(enStudio)).toContain(`kind.${name}`);
  },
);
