import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'wxt';
import { coreFilesPlugin } from './lib/cli/core-files-plugin.ts';
import { corePackPlugin } from './lib/cli/core-pack-plugin.ts';
import { examplesPlugin } from './lib/cli/examples-plugin.ts';
import { minifyPlugin } from './lib/cli/minify-plugin.ts';
import { noEvalPlugin } from './lib/cli/no-eval-plugin.ts';
import { noNetworkPlugin } from './lib/cli/no-network-plugin.ts';
import { BundledPackages } from './lib/cli/notices.ts';
import { practicePlugin } from './lib/cli/practice-plugin.ts';
import { manifestWords } from './lib/cli/store-listing.ts';

/** The public half of the signing key, so that the extension id is the same on every machine. */
const key = readFileSync(new URL('./key.pub.b64', import.meta.url), 'utf8').trim();

/** Licences of what is bundled come with every build. */
const bundled = new BundledPackages();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...manifestWords());
    },
    'build:done': ({ config: { root, outDir } }) => {
      copyFileSync(path.join(root, 'LICENSE'), path.join(outDir, 'LICENSE.txt'));
      writeFileSync(path.join(outDir, 'third-party.txt'), bundled.notices());
    },
  },
  manifestVersion: 3,
  // What the build is made of, for reviewers and whoever builds it again: store/SOURCE-BUILD.md.
  zip: {
    includeSources: [
      '{entrypoints,components,lib,public,scripts,store,test/claims}/**/*',
      'docs/{dependencies,permissions}.md',
      '{wxt.config,tsconfig,playwright.config}.{ts,json}',
      'package{,-lock}.json',
      '{LICENSE,README.md,key.pub.b64}',
    ],
    excludeSources: ['store/pictures/**'],
  },
  vite: () => ({
    plugins: [
      corePackPlugin(),
      coreFilesPlugin(),
      practicePlugin(),
      noEvalPlugin(),
      minifyPlugin(),
      noNetworkPlugin(),
      bundled.plugin(),
    ],
    // Every browser that Box24 runs in knows it; what stands in for it would fetch.
    build: { modulePreload: { polyfill: false } },
    worker: {
      format: 'es',
      plugins: () => [corePackPlugin(), practicePlugin(), examplesPlugin(), noEvalPlugin(), bundled.plugin()],
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Box24',
    short_name: 'Box24',
    // In the language of the browser (lib/cli/store-listing.ts).
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // No site is read until the biller grants it: the list stays optional and is asked for at run time.
    optional_host_permissions: ['*://*/*'],
    // The background reads the bundled pack, and asks the feed that a biller or a policy named; our own pages keep themselves from the network
    // (no-network-plugin.ts), whatever goes wrong in them.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'",
    },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+B' }, description: '__MSG_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'box24@box24.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key,
          minimum_chrome_version: '120',
          // What whoever manages the computer may decide.
          storage: { managed_schema: 'managed_schema.json' },
        }),
  }),
});
