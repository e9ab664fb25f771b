import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { coreFilesPlugin } from './lib/cli/core-files-plugin.ts';
import { corePackPlugin } from './lib/cli/core-pack-plugin.ts';
import { examplesPlugin } from './lib/cli/examples-plugin.ts';
import { minifyPlugin } from './lib/cli/minify-plugin.ts';
import { noNetworkPlugin } from './lib/cli/no-network-plugin.ts';
import { practicePlugin } from './lib/cli/practice-plugin.ts';

/** The public half of the signing key, so that the extension id is the same on every machine. */
const key = readFileSync(new URL('./key.pub.b64', import.meta.url), 'utf8').trim();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [corePackPlugin(), coreFilesPlugin(), practicePlugin(), minifyPlugin(), noNetworkPlugin()],
    worker: { format: 'es', plugins: () => [corePackPlugin(), practicePlugin(), examplesPlugin()] },
  }),
  manifest: ({ browser }) => ({
    name: 'Box24',
    short_name: 'Box24',
    description:
      'Reads the HME/DME claim form you are filling in and marks what the payer would deny, before Submit.',
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
      'open-panel': { suggested_key: { default: 'Alt+B' }, description: 'Open the Box24 panel' },
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
