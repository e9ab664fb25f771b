import { build } from 'vite';

/**
 * Bundles a module of the reader into one script, as it would be injected into a page.
 * @param entry the module
 * @param name the global that holds what it exports
 * @throws when it does not build
 */
export async function inPageScript(entry: URL, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: entry.pathname, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`Vite built no bundle of ${entry.pathname}.`);
  return bundle.output[0].code;
}
