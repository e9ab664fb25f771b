import type { Proof, ProofStep } from './prove.ts';

/** How long whoever runs it is kept from answering others: half of what a biller would feel between a keystroke and its mark. */
const BREATH_MS = 50;

/**
 * Runs a proof and lets others run in between.
 * @param tell hears how many rules have been tried
 */
export async function proveInPieces(
  pieces: Generator<ProofStep, Proof>,
  tell: (done: number, of: number) => void,
): Promise<Proof> {
  let breathed = Date.now();
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    if (Date.now() - breathed < BREATH_MS) continue;
    if (piece.value.part === 'try') tell(piece.value.done, piece.value.of);
    await new Promise((resolve) => setTimeout(resolve));
    breathed = Date.now();
  }
}
