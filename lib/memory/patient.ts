import type { Claim, PayerKind } from '../claim/claim.ts';
import type { MemoryKeys } from './keys.ts';

/** Shorter than the number of any plan's member: half typed, or no number. */
const SHORTEST_MEMBER = 5;
/** A page that shows the number masked does not say whose it is. */
const MASKED = /[*•●]|x{3}/i;

/**
 * Who a claim's patient is, for one kind of payer: member number and birth date, as they are compared.
 * @returns undefined where the claim does not say both, or not whose rules it follows
 */
export function patientOf({ fields }: Claim, payer: PayerKind): string | undefined {
  const member = fields['insured.id'];
  const birth = fields['patient.birthDate'];
  if (payer === 'unknown' || member?.state !== 'known' || birth?.state !== 'known') return undefined;
  const text = String(member.value);
  const number = text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
  if (MASKED.test(text) || number.length < SHORTEST_MEMBER) return undefined;
  return [payer, number, birth.value].join('\n');
}

/** What stands for a patient where something is kept: HMAC-SHA-256, which nobody can turn back or try out without the key. */
export async function patientKey(keys: MemoryKeys, patient: string): Promise<string> {
  const hash = await crypto.subtle.sign('HMAC', keys.patient, new TextEncoder().encode(patient));
  return btoa(String.fromCharCode(...new Uint8Array(hash)));
}
