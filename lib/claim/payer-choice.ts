import { PAYER_KINDS, type PayerKind } from './claim.ts';

/** A kind of payer, and which payer of that kind where it is known: the name of its file in the pack. */
export interface PayerChoice {
  readonly kind: PayerKind;
  readonly id?: string;
}

/** `commercial`, `commercial/priority-health`: as choices are sent, kept and put into addresses. */
export const payerKey = ({ kind, id }: PayerChoice): string => (id === undefined ? kind : `${kind}/${id}`);

/** The payer of a key; undefined when it has another shape or its kind is none. */
export function payerOfKey(key: string): PayerChoice | undefined {
  const [, name, id] = /^([a-z-]+)(?:\/([a-z][a-z0-9-]*))?$/.exec(key) ?? [];
  const kind = PAYER_KINDS.find((one) => one === name);
  return kind && { kind, ...(id !== undefined && { id }) };
}
