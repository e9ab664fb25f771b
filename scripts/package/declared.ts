/** What is declared in the stores' forms, and the pictures of their pages, held against what the stores take. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { pngSize } from './png-size.ts';

const STORE = path.resolve(import.meta.dirname, '../../store');

const privacy = z.strictObject({
  'single-purpose': z.string().max(1_000),
  'remote-code': z.string(),
  collected: z.array(z.strictObject({ kind: z.string(), answer: z.enum(['no', 'yes']), why: z.string() })),
  certified: z.array(z.string()),
  'to-reviewers': z.string().max(10_000),
});

export type Privacy = z.infer<typeof privacy>;

/** Pictures of a store page: how large, and where each store takes them from. */
const PICTURES = [
  { name: 'icon-128.png', size: '128×128', alpha: true },
  { name: 'icon-300.png', size: '300×300', alpha: true },
  { name: 'promo-440x280.png', size: '440×280', alpha: false },
  ...[1, 2, 3, 4, 5].map((at) => ({ name: `screenshot-${at}.png`, size: '1280×800', alpha: false })),
] as const;

/** What is declared about data, and told to reviewers. @throws with the place where it does not fit */
export function readPrivacy(): Privacy {
  return privacy.parse(parse(readFileSync(path.join(STORE, 'privacy.yaml'), 'utf8')));
}

/** @returns the pictures' files, and one line for each that is missing or of another size */
export function storePictures(folder = path.join(STORE, 'pictures')): {
  readonly files: readonly string[];
  readonly faults: readonly string[];
} {
  const faults = PICTURES.flatMap(({ name, size, alpha }) => {
    const file = path.join(folder, name);
    if (!existsSync(file)) return [`store/pictures/${name} is missing (npm run pictures).`];
    const real = pngSize(file);
    if (real.size !== size) return [`store/pictures/${name} is ${real.size}, not ${size}.`];
    return real.alpha && !alpha ? [`store/pictures/${name} is transparent, which stores refuse.`] : [];
  });
  return { files: PICTURES.map(({ name }) => path.join(folder, name)), faults };
}
