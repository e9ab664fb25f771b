/** Packs that are made and signed for a test, as a lead's terminal would. */
import type { Page } from '@playwright/test';
import { type Signer, sealEnvelope } from '../../lib/packs/envelope.ts';
import { makeKey } from '../../lib/packs/keys.ts';
import { momentOf, payloadOf } from '../../lib/packs/open.ts';
import type { KindRule, PackContent, PackManifest, TeamPack } from '../../lib/packs/types.ts';

const DAY_MS = 24 * 60 * 60_000;
const inDays = (days: number): string => momentOf(new Date(Date.now() + days * DAY_MS));

const SOURCE = {
  title: 'Our contract',
  url: 'https://payer.example/contract',
  read: '2026-11-20',
  confidence: 'verified',
} as const;

/** A walker needs KX: nobody but this team says so. */
export const WALKER_KX: KindRule = {
  id: 'walker-kx',
  kind: 'expected-modifier',
  parameters: { modifiers: ['KX'] },
  payers: { 'medicare-dme': 'as-is' },
  codes: { list: ['E0143'] },
  severity: 'likely-deny',
  sources: [SOURCE],
};

/** A rule whose own case says the opposite of what it finds. */
const WRONG: KindRule = {
  ...WALKER_KX,
  id: 'walker-wrong',
  cases: [
    {
      name: 'without it',
      expect: 'passes',
      claim: { lines: [{ procedureCode: 'E0143', modifiers: ['NU'] }] },
    },
  ],
};

export async function newKey(): Promise<Signer> {
  const made = await makeKey('a long passphrase for one test only, 2026', momentOf(new Date()));
  if ('refusal' in made) throw new Error('no key was made');
  return made.signer;
}

/** The file of a pack, signed. */
export async function signedPack(
  key: Signer,
  version: string,
  manifest: Partial<PackManifest> = {},
  kinds: readonly KindRule[] = [WALKER_KX, WRONG],
  more: Partial<PackContent> = {},
): Promise<Buffer> {
  const pack: TeamPack = {
    manifest: {
      format: 1,
      id: 'dme-team',
      title: 'DME team',
      version,
      channel: 'all',
      created: inDays(-0.01),
      expires: inDays(90),
      minimumEngine: '0.1.0',
      author: 'Pat Lead',
      notes: 'Walkers need KX.',
      ...manifest,
    },
    content: {
      kinds,
      changes: [
        {
          rule: 'category-capped-rental-billed-as-purchase',
          severity: 'off',
          why: 'Our contract allows it.',
        },
      ],
      ...more,
    },
  };
  return packFile(await sealEnvelope(payloadOf(pack), [key]));
}

export const packFile = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Drops a file on a page, as soon as the page takes files: it says so to who drags one over it. */
export async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([file, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text ?? ''], file ?? '', { type: 'application/json' }));
      return data;
    },
    [name, content.toString('utf8')],
  );
  await page.waitForFunction(
    (dataTransfer) =>
      !document.body.dispatchEvent(
        new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }),
      ),
    transfer,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
}
