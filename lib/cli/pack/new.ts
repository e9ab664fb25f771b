import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { momentOf } from '../../packs/open.ts';
import { yamlOf } from '../../packs/pack-file.ts';
import type { KindRule, PackManifest } from '../../packs/types.ts';
import { BadInput } from '../bad-input.ts';
import { EXIT } from '../exit.ts';
import { onePath, type PackArguments } from './arguments.ts';
import { writeNew } from './files.ts';

/** `pack new FOLDER`: a folder with a manifest and one rule to begin with. */
export async function newPack(given: PackArguments): Promise<number> {
  const folder = onePath(given, 'the folder to make; its name becomes the id of the pack');
  const id = path.basename(folder);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id === 'core')
    throw new BadInput(
      `"${id}" cannot be the id of a pack: use small letters, digits and dashes, like hill-team.`,
    );
  if (existsSync(folder)) throw new BadInput(`${folder} is there already; name another one.`);
  const now = new Date();
  const created = momentOf(now);
  const inAYear = new Date(now);
  inAYear.setUTCFullYear(now.getUTCFullYear() + 1);
  const manifest: PackManifest = {
    format: 1,
    id,
    title: given.option('title') ?? id,
    version: '1.0.0',
    channel: 'pilot',
    created,
    expires: momentOf(inAYear),
    minimumEngine: '0.1.0',
    author: 'Your name',
    notes: 'What changed, for billers.',
  };
  const example: KindRule = {
    id: 'cpap-needs-kx',
    kind: 'expected-modifier',
    parameters: { modifiers: ['KX'] },
    payers: { commercial: 'as-is' },
    codes: { list: ['E0601'] },
    severity: 'review',
    sources: [{ title: 'Letter of the plan', read: created.slice(0, 10), confidence: 'expertise' }],
  };
  mkdirSync(path.join(folder, 'kinds'), { recursive: true });
  writeNew(path.join(folder, 'pack.yaml'), yamlOf(manifest));
  writeNew(path.join(folder, 'kinds', `${example.id}.yaml`), yamlOf(example));
  console.log(`${id} 1.0.0  ${folder}`);
  return EXIT.fine;
}
