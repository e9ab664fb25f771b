/**
 * The groups in which Noridian's modifier page orders modifiers: what prices, then what the policy asks for, then what only
 * informs. Read for the rule catalogue on 2026-11-23. A modifier of no group stands anywhere.
 */
export const TRANSACTIONS = ['RR', 'NU', 'UE', 'MS'];
export const PRICING = new Set(
  'RR NU UE MS KH KI KJ BP BR RA RB KC KE KF KU QA QB QE QF QG QR AU AV AW'.split(' '),
);
export const POLICY = new Set('KX GA GZ GY N1 N2 N3 KS CG'.split(' '));
export const INFORMING = new Set('RT LT K0 K1 K2 K3 K4 A1 A2 A3 A4 A5 A6 A7 A8 A9'.split(' '));
/** Says that more modifiers stand in the note; no place is wrong for it. */
export const OVERFLOW = '99';

/** Transaction, then what else prices, what stands anywhere, what the policy asks for, what only informs, and the overflow. */
function rankOf(modifier: string): number {
  if (TRANSACTIONS.includes(modifier)) return 0;
  if (PRICING.has(modifier)) return 1;
  if (POLICY.has(modifier)) return 3;
  if (INFORMING.has(modifier)) return 4;
  return modifier === OVERFLOW ? 5 : 2;
}

/** Modifiers in the order in which payers read them; those of one group stay as they stood. */
export const inOrder = (modifiers: readonly string[]): readonly string[] =>
  modifiers.toSorted((one, other) => rankOf(one) - rankOf(other));
