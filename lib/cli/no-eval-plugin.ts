import type { Plugin } from 'vite';

/**
 * Where a package makes code from text, by the end of the file's path. The policy of our pages forbids it, so that none of this ever runs
 * there; left in, it is what reviewers of the stores stop at.
 */
const PLACES = [
  // Whether the browser would let Zod make code: it does not, and asking is reported as a breach of the policy.
  {
    file: 'zod/v4/core/util.js',
    code: /const F = Function;\s*new F\(""\);\s*return true;/,
    instead: 'return false;',
  },
  // The code it would make. Zod asks the above before.
  {
    file: 'zod/v4/core/doc.js',
    code: /const F = Function;[\s\S]*?return factory\(.*\);/,
    instead: 'throw new Error("no code from text");',
  },
] as const;

/**
 * Takes out of packages what makes code from text (`Function`).
 * @throws where a new version of the package has other words there, since nobody has looked at those
 */
export function noEvalPlugin(): Plugin {
  return {
    name: 'box24-no-eval',
    apply: 'build',
    transform(code, id) {
      const place = PLACES.find(({ file }) => id.split('?')[0]?.endsWith(`/node_modules/${file}`));
      if (!place) return undefined;
      if (!place.code.test(code))
        throw new Error(
          `${id} no longer has what lib/cli/no-eval-plugin.ts takes out. Look at it and mend the plugin.`,
        );
      return { code: code.replace(place.code, place.instead), map: null };
    },
  };
}
