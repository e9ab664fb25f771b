import type { Unit } from './unit.ts';
import { type Owner, ownersOf } from './vocabulary.ts';
import { captionWords } from './words.ts';

/** Captions that say whose the boxes and texts behind them are. */

/** Providers have numbers of their own; of people only names and addresses go on in the next box. */
const PROVIDERS: ReadonlySet<Owner> = new Set(['billing', 'facility', 'ordering', 'rendering']);
const GOES_ON = new Set(['name', 'address', 'location', 'information', 'last', 'first']);

/**
 * Whether a text says whose the boxes behind it are: "Box 17 provider", "Insured's address"; not "Relationship to
 * insured", "Member ID", "Payer".
 */
export function passesOn(text: string): boolean {
  const caption = captionWords(text);
  const owners = ownersOf(caption);
  if (owners.includes('payer')) return false;
  if (owners.some((owner) => PROVIDERS.has(owner))) return true;
  return owners.length > 0 && caption.words.some((word) => GOES_ON.has(word));
}

/** "Doctor NPI" right behind "Ordering doctor" is that doctor's, whatever the section is about. */
export function sameProvider(unit: Unit, neighbour: Unit | undefined): string | undefined {
  const own = unit.captions.filter(({ outer }) => !outer).map(({ text }) => captionWords(text));
  const isOpen =
    own.some(({ words }) => words.includes(PROVIDER)) && own.every((one) => ownersOf(one).length === 0);
  return isOpen
    ? neighbour?.captions.find(({ text }) => captionWords(text).words.includes(PROVIDER) && passesOn(text))
        ?.text
    : undefined;
}
const PROVIDER = 'provider';
