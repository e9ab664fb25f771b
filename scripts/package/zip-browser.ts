/**
 * Builds the extension for one browser and zips it, for Firefox with its sources: `zip-browser.ts chrome <folder>`. A program of its own,
 * since a second build in one process would go on with what the first one collected.
 */
import path from 'node:path';
import { zip } from 'wxt';

const [browser = '', folder = ''] = process.argv.slice(2);

await zip({
  root: path.resolve(import.meta.dirname, '../..'),
  browser,
  manifestVersion: 3,
  outDir: folder,
  hooks: {
    // The key gives a build that is loaded by hand its id. Stores give their own, and refuse a manifest with a key.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.key;
    },
  },
});
