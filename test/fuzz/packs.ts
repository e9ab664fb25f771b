/** Hostile packs and feeds: what somebody's host, disk or slip of the hand may make of one. Each is made again from its number. */
import { loadCorePack } from '../../lib/cli/build-pack.ts';
import { practice } from '../../lib/cli/pack/prove.ts';
import { coreRegistry } from '../../lib/facts/registry.ts';
import { openEnvelope, type Signer, sealEnvelope } from '../../lib/packs/envelope.ts';
import { afterIndex, type FeedIndex, indexFor } from '../../lib/packs/feed.ts';
import { openPack, payloadOf } from '../../lib/packs/open.ts';
import { proveWhole } from '../../lib/packs/prove.ts';
import { faultTexts, feedText, refusalText } from '../../lib/packs/refusal-text.ts';
import { standing } from '../../lib/packs/standing.ts';
import { ruleOf } from '../../lib/packs/test-pack.ts';
import { pinKey } from '../../lib/packs/trust.ts';
import type { TeamPack } from '../../lib/packs/types.ts';
import { compile } from '../../lib/rules/compile.ts';
import { SAMPLE_NOW, sampleKey, samplePack } from '../packs/sample.ts';
import { CHANGES, type Json } from './pack-changes.ts';
import { Random } from './random.ts';

export interface PackFuzz {
  readonly packs: number;
  readonly refused: number;
  /** Changed, and still a pack that holds: a field less that nobody needs, another word in a title. */
  readonly taken: number;
  readonly faults: readonly { readonly seed: number; readonly what: string }[];
}

/** What is sure to be refused, wherever it stands. */
interface Hostile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly neverTaken: boolean;
}

/** The pack that is changed: one of everything. */
const victim = (): TeamPack => {
  const pack = samplePack();
  const kinds = [
    ruleOf('one', { supersedes: ['two'], title: 'First' }),
    ruleOf('two', { supersedes: ['three'] }),
    ruleOf('three', { payers: { 'medicare-dme': 'one-lower' } }),
  ];
  return {
    ...pack,
    content: { ...pack.content, kinds: [...(pack.content.kinds ?? []), ...kinds] },
  };
};

const jsonOf = (pack: TeamPack): Json => JSON.parse(new TextDecoder().decode(payloadOf(pack)));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Ids in a circle, or the same one twice: the schema lets them by, the proof must not. */
function circle(random: Random): TeamPack {
  const count = 2 + random.below(6);
  const pack = victim();
  const kinds = Array.from({ length: count }, (_, at) =>
    ruleOf(random.chance(0.2) ? 'same' : `rule-${at}`, { supersedes: [`rule-${(at + 1) % count}`] }),
  );
  return { ...pack, content: { ...pack.content, kinds } };
}

function flipped(bytes: Uint8Array<ArrayBuffer>, random: Random): Uint8Array<ArrayBuffer> {
  const made = bytes.slice();
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const at = random.below(made.length);
    made[at] = (made[at] ?? 0) ^ (1 << random.below(8));
  }
  return made;
}

/** A pack that was changed after it was signed: its bytes, its end, what stands around it. */
function tampered(signed: Uint8Array<ArrayBuffer>, random: Random): Hostile {
  const ways: readonly (() => Hostile)[] = [
    () => ({ bytes: flipped(signed, random), name: 'bytes flipped', neverTaken: false }),
    () => ({ bytes: signed.slice(0, random.below(signed.length)), name: 'cut', neverTaken: true }),
    () => ({ bytes: new Uint8Array([...signed, ...signed]), name: 'twice', neverTaken: true }),
    () => ({
      bytes: new Uint8Array([0x1f, 0x8b, 8, ...signed.slice(0, 200)]),
      name: 'compressed',
      neverTaken: true,
    }),
    () => ({ bytes: bytesOf('<!doctype html><title>Log in</title>'), name: 'a web page', neverTaken: true }),
    () => {
      const json = JSON.parse(new TextDecoder().decode(signed)) as Json;
      const [text] = random.pick(CHANGES)(json, random);
      return { bytes: bytesOf(text), name: 'envelope changed', neverTaken: false };
    },
  ];
  return random.pick(ways)();
}

/** Runs hostile packs and feeds. @param seed the number of the first one */
export async function fuzzPacks(seed: number, count: number): Promise<PackFuzz> {
  const key = await sampleKey();
  const core = loadCorePack();
  const tried = practice();
  const original = victim();
  const signed = bytesOf(await sealEnvelope(payloadOf(original), [key]));
  const envelope = await openEnvelope(signed);
  if (envelope.refusal) throw new Error('the pack to change is refused itself');
  const trust = pinKey([], original.manifest.id, key.publicKey);
  const index = await indexFor(original.manifest, 'all', signed);
  const faults: { seed: number; what: string }[] = [];
  let [refused, taken] = [0, 0];
  for (let number = seed; number < seed + count; number += 1) {
    const say = (what: string) => faults.push({ seed: number, what });
    const random = new Random(number);
    try {
      if (random.chance(0.2)) feedFault(index, random, say);
      const { bytes, name, neverTaken, isSigned } = await hostile(original, signed, key, random);
      const opened = await openPack(bytes, { trust, engine: '0.1.0', now: SAMPLE_NOW, taken: [] });
      if (opened.refusal) {
        refused += 1;
        const words = [refusalText(opened.refusal), ...faultTexts(opened.refusal)];
        if (words.some(isNoWord)) say(`${name}: refused with "${words.join(' / ')}"`);
        if (opened.refusal.reason === 'bad-content' && words.length < 2)
          say(`${name}: refused without a place`);
        continue;
      }
      taken += 1;
      if (neverTaken) say(`${name}: was taken`);
      if (!isSigned && opened.hash !== envelope.hash) say(`${name}: was taken with other contents`);
      const proof = proveWhole(opened.pack, core, coreRegistry, tried);
      for (const reason of [...proof.faults, ...proof.leftOut.flatMap(({ reasons }) => reasons)])
        if (isNoWord(reason)) say(`${name}: left out with "${reason}"`);
      compile(standing(core, opened.pack, proof.leftOut).pack, coreRegistry);
      if (name === 'circle' && proof.ok && proof.leftOut.length === 0) say('circle: all of it holds');
    } catch (error) {
      say(`threw ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { packs: count, refused, taken, faults };
}

async function hostile(
  original: TeamPack,
  signed: Uint8Array<ArrayBuffer>,
  key: Signer,
  random: Random,
): Promise<Hostile & { readonly isSigned: boolean }> {
  if (random.chance(0.3)) return { ...tampered(signed, random), isSigned: false };
  if (random.chance(0.1)) {
    const sealed = await sealEnvelope(payloadOf(circle(random)), [key]);
    return { bytes: bytesOf(sealed), name: 'circle', neverTaken: false, isSigned: true };
  }
  let [text, neverTaken] = random.pick(CHANGES)(jsonOf(original), random);
  for (let more = random.below(3); more > 0 && !neverTaken; more -= 1)
    [text, neverTaken] = random.pick(CHANGES)(JSON.parse(text) as Json, random);
  const payload = random.chance(0.1) ? flipped(bytesOf(text), random) : bytesOf(text);
  return {
    bytes: bytesOf(await sealEnvelope(payload, [key])),
    name: 'contents changed',
    neverTaken:
      neverTaken && payload.length === bytesOf(text).length && text === new TextDecoder().decode(payload),
    isSigned: true,
  };
}

/** An index believed in nothing: what follows is rest, a file of the team's pack, or a problem with words. */
function feedFault(index: FeedIndex, random: Random, say: (what: string) => void): void {
  const json = JSON.parse(JSON.stringify(index)) as Json;
  const [text] = random.pick(CHANGES.slice(0, 6))(json, random);
  const bytes = random.chance(0.2) ? flipped(bytesOf(text), random) : bytesOf(text);
  const status = random.pick([200, 200, 200, 304, 404, 500, 0, 302]);
  const feed = { address: 'https://packs.example/hill', pack: index.pack, channel: index.channel };
  const after = afterIndex({ status, contentType: 'application/json', bytes }, feed, undefined);
  if (after.next === 'fetch' && (after.index.pack !== feed.pack || !/^[a-z0-9._-]+$/.test(after.index.file)))
    say(`feed: ${JSON.stringify(after.index)} would be fetched`);
  if (after.next !== 'fail') return;
  const said = feedText({ said: 'problem', problem: after.problem });
  if (isNoWord(said)) say(`feed: refused with "${said}"`);
}

const isNoWord = (text: string): boolean =>
  text.trim() === '' || /undefined|\[object|NaN|\{[a-z]+\}/.test(text);
