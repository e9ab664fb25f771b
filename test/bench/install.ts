/** A large pack of a team: how long a biller waits from the file that was chosen to the rules that judge. */
import type { Page } from 'playwright-core';
import { launchWithExtension } from '../../lib/cli/extension-browser.ts';
import { INSTALL_PORT, type InstallAsk, type InstallTold } from '../../lib/messages/pack-types.ts';
import { packOf, ruleOf } from '../../lib/packs/test-pack.ts';
import type { KindRule } from '../../lib/packs/types.ts';
import { sampleKey, sealed } from '../packs/sample.ts';
import type { Figure } from './figure.ts';

const RULES = 500;
/** What a biller waits for without thinking that it hangs; progress is shown meanwhile. */
const MOST_INSTALL_MS = 1_500;
/** Each in a browser of its own, since only the first pack meets a cold worker. */
const ROUNDS = 5;
/** Nobody finds the file sooner; a browser that has just started is busy with itself. */
const REST_MS = 3_000;

/** Rules by kind of every sort that a contract is made of. */
const SORTS: readonly Partial<KindRule>[] = [
  {},
  { kind: 'forbidden-modifier', parameters: { modifiers: ['KJ'], when: 'purchase' } },
  { kind: 'forbidden-pair', parameters: { with: ['E0470', 'E0471'], within: 'month' } },
  { kind: 'limit', parameters: { most: 2, per: 'month' } },
  { kind: 'authorization-required', parameters: { above: '500.00' } },
  { kind: 'required-document', parameters: { paper: 'Sleep study' } },
  { kind: 'place-of-service', parameters: { only: ['12'] } },
  { kind: 'diagnosis-required', parameters: { diagnoses: ['G47.33'] } },
];

export async function installFigures(): Promise<readonly Figure[]> {
  const kinds = Array.from({ length: RULES }, (_, at) => ruleOf(`rule-${at}`, SORTS[at % SORTS.length]));
  const file = await sealed(packOf({ kinds }), await sampleKey());
  const rounds: Installed[] = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await installOnce(file));
  const middle = rounds.toSorted((a, b) => a.looked + a.kept - b.looked - b.kept)[Math.floor(ROUNDS / 2)];
  if (!middle) throw new Error('nothing was installed');
  const { looked, kept, progress } = middle;
  return [
    {
      what: `install of a pack of ${RULES} rules`,
      value: looked + kept,
      unit: 'ms',
      most: MOST_INSTALL_MS,
      how: `${(file.length / 1024).toFixed(0)} KB; looked through in ${looked.toFixed(0)} ms, told how far ${progress} times; kept in ${kept.toFixed(0)}`,
    },
  ];
}

interface Installed {
  /** Milliseconds from the file to what the biller is asked. */
  readonly looked: number;
  /** Milliseconds from the answer to the pack that is installed. */
  readonly kept: number;
  /** How often the page heard how far it is. */
  readonly progress: number;
}

async function installOnce(file: Uint8Array): Promise<Installed> {
  const browser = await launchWithExtension({ headless: true, hosts: [] });
  try {
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/options.html`);
    await page.waitForTimeout(REST_MS);
    return await install(page, Buffer.from(file).toString('base64'));
  } finally {
    await browser.close();
  }
}

/** Asks the background as the settings do. */
const install = (page: Page, content: string): Promise<Installed> =>
  page.evaluate(
    ([portName, base64]) =>
      new Promise<Installed>((resolve, reject) => {
        const port = chrome.runtime.connect({ name: portName });
        const ask = (asked: InstallAsk) => port.postMessage(asked);
        let [progress, looked, start] = [0, 0, performance.now()];
        port.onDisconnect.addListener(() => reject(new Error('the background ended it')));
        port.onMessage.addListener((told: InstallTold) => {
          if (told.tell === 'step') progress += 1;
          else if (told.tell === 'offer' && told.offer.leftOut.length === 0) {
            looked = performance.now() - start;
            start = performance.now();
            ask({ ask: 'install' });
          } else if (told.tell === 'installed')
            resolve({ looked, kept: performance.now() - start, progress });
          else reject(new Error(JSON.stringify(told)));
        });
        ask({ ask: 'look', content: base64 });
      }),
    [INSTALL_PORT, content] as const,
  );
