import type { Moment, PublicKey } from './types.ts';

/** One thing that is wrong inside of a pack: the place in it (`content.kinds[3].severity`) and what is wrong there. */
export interface PlaceFault {
  readonly place: string;
  readonly reason: string;
}

/** Kinds of files that some send a pack as, and that are never unpacked. */
export type Archive = 'gzip' | 'zip' | 'zstd' | 'xz' | 'bzip2';

/**
 * Why a pack is not taken. A reason and what it speaks of; the sentence for people is `refusalText` (refusal-text.ts). They stand in
 * the order in which they are looked for.
 */
export type Refusal =
  /** The file is larger than any pack; it was not read. */
  | { readonly reason: 'too-big'; readonly bytes: number; readonly most: number }
  /** Something compressed, which is never unpacked: a small file could become a huge one. */
  | { readonly reason: 'compressed'; readonly archive: Archive }
  /** Not the JSON of an envelope: another file, or one that was cut. */
  | { readonly reason: 'not-an-envelope'; readonly fault: PlaceFault }
  /** An envelope of something else. */
  | { readonly reason: 'wrong-type'; readonly found: string }
  /** This browser or Node cannot verify Ed25519 signatures. */
  | { readonly reason: 'no-ed25519' }
  /** A key that it names is known or not, but the signature is not of these bytes. */
  | { readonly reason: 'tampered'; readonly key: PublicKey }
  /** Signed only by keys that the team has taken back. */
  | { readonly reason: 'revoked-key'; readonly key: PublicKey }
  /** The signature is right, and nobody has confirmed its key. */
  | { readonly reason: 'unknown-key'; readonly key: PublicKey }
  /** The key is confirmed for another pack, or the pack belongs to another key. */
  | { readonly reason: 'wrong-key'; readonly key: PublicKey; readonly pack: string }
  /** Signed, and no pack: faults with their places, the first few. */
  | { readonly reason: 'bad-content'; readonly faults: readonly PlaceFault[]; readonly count: number }
  | { readonly reason: 'too-new-format'; readonly format: string }
  | { readonly reason: 'engine-too-old'; readonly needs: string; readonly engine: string }
  | { readonly reason: 'already-installed'; readonly pack: string; readonly version: string }
  | {
      readonly reason: 'older-than-installed';
      readonly pack: string;
      readonly version: string;
      readonly installed: string;
    }
  /** Two packs that call themselves the same version; the first one stays. */
  | { readonly reason: 'same-version-other-content'; readonly pack: string; readonly version: string }
  | { readonly reason: 'expired'; readonly expires: Moment }
  /** What was made, or seen, lies in the future of this computer's clock. */
  | { readonly reason: 'clock-set-back'; readonly made: Moment; readonly now: Moment };

/** A part of the work that may end with a refusal. */
export type OrRefused<T> = (T & { readonly refusal?: undefined }) | { readonly refusal: Refusal };
