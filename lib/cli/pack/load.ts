import { readdirSync } from 'node:fs';
import path from 'node:path';
import { openEnvelope } from '../../packs/envelope.ts';
import { readContents } from '../../packs/open.ts';
import { LONGEST_PACK } from '../../packs/pack-file.ts';
import { faultTexts, refusalText } from '../../packs/refusal-text.ts';
import { packFaultText, readPack } from '../../packs/schema.ts';
import type { TeamPack } from '../../packs/types.ts';
import { parseYaml, type YamlSource } from '../../packs/yaml-source.ts';
import { BadInput } from '../bad-input.ts';
import { bytesOf, isFolder, textOf } from './files.ts';

/** A file of a pack, and where what it says belongs. */
interface Piece {
  readonly file: string;
  readonly place: readonly PropertyKey[];
  readonly source: YamlSource;
}

/** Files of a pack's folder that hold one part each, or a list of such. */
const FOLDERS = ['rules', 'kinds', 'payers', 'portals', 'scenarios'] as const;
const LISTS = ['changes', 'sets', 'shadow'] as const;

/**
 * Reads a pack: a folder in git, one YAML file, or a signed file, of which nobody has looked at the signature then.
 * @throws BadInput naming every fault with its file and line
 */
export async function loadPack(from: string): Promise<TeamPack> {
  if (isFolder(from)) return packOf(folderPieces(from), from);
  if (!from.endsWith('.json')) return packOf([pieceOf(from, [])], from);
  const envelope = await openEnvelope(bytesOf(from));
  const contents = envelope.refusal ? envelope : readContents(envelope.payload);
  if (!contents.refusal) return contents.pack;
  throw new BadInput(
    [`${from}: ${refusalText(contents.refusal)}`, ...faultTexts(contents.refusal)].join('\n'),
  );
}

function pieceOf(file: string, place: readonly PropertyKey[]): Piece {
  const parsed = parseYaml(textOf(file), LONGEST_PACK);
  if (!parsed.fault) return { file, place, source: parsed.source };
  const { line, column, reason } = parsed.fault;
  throw new BadInput(`${file}:${line}:${column}: ${reason}`);
}

function folderPieces(folder: string): Piece[] {
  const names = readdirSync(folder, { withFileTypes: true });
  if (!names.some(({ name }) => name === 'pack.yaml'))
    throw new BadInput(`${folder} has no pack.yaml. Name the folder of a pack, or make one with "pack new".`);
  const known = new Set<string>(['pack.yaml', ...FOLDERS, ...LISTS.map((name) => `${name}.yaml`)]);
  const stranger = names.find(({ name }) => !known.has(name) && /\.ya?ml$/.test(name));
  if (stranger)
    throw new BadInput(
      `${path.join(folder, stranger.name)} is no part of a pack; there are ${[...known].join(', ')}.`,
    );
  const parts = FOLDERS.flatMap((part) => {
    const inside = path.join(folder, part);
    const files = isFolder(inside) ? readdirSync(inside).sort() : [];
    const odd = files.find((name) => !name.endsWith('.yaml'));
    if (odd) throw new BadInput(`${path.join(inside, odd)} is no .yaml file; only such are read here.`);
    return files.map((name, at) => pieceOf(path.join(inside, name), ['content', part, at]));
  });
  const lists = LISTS.filter((list) => names.some(({ name }) => name === `${list}.yaml`)).map((list) =>
    pieceOf(path.join(folder, `${list}.yaml`), ['content', list]),
  );
  return [pieceOf(path.join(folder, 'pack.yaml'), ['manifest']), ...parts, ...lists];
}

function packOf(pieces: readonly Piece[], from: string): TeamPack {
  const { pack, faults } = readPack(dataOf(pieces));
  if (pack) return pack;
  const texts = faults.map((fault) => {
    const piece = pieces.find(({ place }) => place.every((step, at) => fault.path[at] === step));
    if (!piece) return `${from}: ${packFaultText(fault)}`;
    const rest = fault.path.slice(piece.place.length);
    const { line, column } = piece.source.whereIs(rest);
    return `${piece.file}:${line}:${column}: ${packFaultText({ ...fault, path: rest })}`;
  });
  throw new BadInput(texts.join('\n'));
}

/** The pieces put together as the payload of an envelope has them. */
function dataOf(pieces: readonly Piece[]): unknown {
  const [only] = pieces;
  if (only?.place.length === 0) return only.source.data;
  const content: Record<string, unknown> = {};
  let manifest: unknown;
  for (const { place, source } of pieces) {
    const [top, part] = place;
    if (top === 'manifest') manifest = source.data;
    else if (place.length === 2) content[String(part)] = source.data;
    else content[String(part)] = [...((content[String(part)] as unknown[] | undefined) ?? []), source.data];
  }
  return { manifest, content };
}
