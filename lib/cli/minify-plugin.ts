import { minify } from '@swc/core';
import type { Plugin } from 'vite';

/** How often the minifier goes over a script: after the fifth time nothing changes any more. */
const PASSES = 5;
/**
 * Tells Chromium to compile a script whole when it loads (V8's explicit compile hints; others see a comment). Nearly all of it runs
 * before the first mark, and compiling each function when it is first called reads it twice: docs/performance.md has the figures.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * Makes the scripts of pages smaller once more. What the bundler leaves is already minified, but it puts nothing in the
 * place of a function that is called once, and looks for less that is never used.
 */
export function minifyPlugin(): Plugin {
  return {
    name: 'box24-minify',
    apply: 'build',
    async generateBundle({ format }, bundle) {
      if (format !== 'iife') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await minify(chunk.code, {
          compress: { passes: PASSES },
          mangle: true,
          ecma: 2022,
          module: false,
        });
        chunk.code = COMPILE_AT_ONCE + code;
      }
    },
  };
}
