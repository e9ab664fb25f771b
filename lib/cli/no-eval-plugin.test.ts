import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { noEvalPlugin } from './no-eval-plugin.ts';

const PACKAGES = path.resolve(import.meta.dirname, '../../node_modules');

function transformed(id: string, code: string): string | undefined {
  const { transform } = noEvalPlugin();
  if (typeof transform !== 'function') throw new Error('the plugin has no transform');
  const result = Reflect.apply(transform, undefined, [code, id]);
  return result?.code;
}

test.each(['zod/v4/core/util.js', 'zod/v4/core/doc.js'])(
  'what %s makes of text is taken out, and nothing else',
  (name) => {
    const file = path.join(PACKAGES, name);
    const code = readFileSync(file, 'utf8');
    expect(code).toMatch(/= Function;/);
    const left = transformed(file, code) ?? '';
    expect(left).not.toMatch(/\bFunction\s*[;(]|new F\(/);
    // No more than the few lines around it.
    expect(code.length - left.length).toBeLessThan(400);
  },
);

test('other words there stop the build; other files are left alone', () => {
  expect(() => transformed('/a/node_modules/zod/v4/core/util.js', 'export const a = 1;')).toThrow(
    'no longer has',
  );
  expect(transformed('/a/node_modules/zod/v4/core/errors.js', 'const F = Function;')).toBeUndefined();
  expect(transformed('/a/lib/doc.js', 'const F = Function;')).toBeUndefined();
});
