import { globSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { EvidenceSource } from '../../lib/forms/types.ts';

/** Modules that stand in for those of lib/forms of the same name, to leave out one kind of evidence. */
const WITHOUT = join(import.meta.dirname, 'without');
const STAND_INS = new Set(globSync('*.ts', { cwd: WITHOUT }));

/** Puts the stand-ins in place; what they import themselves is the real thing. */
const standIns: Plugin = {
  name: 'box24-without',
  enforce: 'pre',
  resolveId(id, importer = '') {
    const name = /^\.\/([\w-]+\.ts)$/.exec(id)?.[1];
    const isOfReader = /\/lib\/forms\/[\w-]+\.ts$/.test(importer);
    return name && isOfReader && STAND_INS.has(name) ? join(WITHOUT, name) : null;
  },
};

/**
 * Bundles a module of the reader into one script, as it would be injected into a page.
 * @param entry the module
 * @param name the global that holds what it exports
 * @param without a kind of evidence that this bundle is not to see
 * @throws when it does not build
 */
export async function inPageScript(entry: URL, name: string, without?: EvidenceSource): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    ...(without && { plugins: [standIns], define: { __WITHOUT__: JSON.stringify(without) } }),
    build: { write: false, minify: false, lib: { entry: entry.pathname, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`Vite built no bundle of ${entry.pathname}.`);
  return bundle.output[0].code;
}
