import type { MayName } from '../forms/describe.ts';
import type { ControlPart } from '../forms/types.ts';
import { isGenerated, looksPrivate } from '../portals/generated.ts';
import type { FieldSource, Selector } from '../portals/types.ts';
import type { Target } from './targets.ts';

/** Shorter values (`NU`, `12`) stand in many names by chance. */
const SHORTEST_VALUE = 3;

/**
 * Which of the page's names may go into a profile: lasting ones, in which nothing of this claim stands.
 * @param values everything that the form holds now
 */
export function lastingNames(values: readonly string[]): MayName {
  const held = values.map(plain).filter((value) => value.length >= SHORTEST_VALUE);
  return (name) => {
    if (isGenerated(name) || looksPrivate(name)) return false;
    const text = plain(name);
    return !held.some((value) => text.includes(value));
  };
}

/** Everything that is typed into the page now. */
export function valuesOn(document: Document): string[] {
  return [...document.querySelectorAll<HTMLInputElement>('input,textarea')]
    .filter(({ type }) => !/^(radio|checkbox|submit|button|reset|image)$/.test(type))
    .map(({ value }) => value);
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');

/**
 * The controls of a target as a profile names them.
 * @param select the selector of one control; undefined where there is none
 */
export function sourceOf(
  { parts }: Target,
  select: (element: Element) => Selector | undefined,
  mayName: MayName,
): FieldSource | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const byRole = (role: ControlPart['role']): Selector | undefined => {
    const part = parts.find((one) => one.role === role);
    return part && select(part.element);
  };
  const [month, day, year] = [byRole('month'), byRole('day'), byRole('year')];
  if (month && day && year) return { month, day, year };
  const [yes, no] = [byRole('yes'), byRole('no')];
  if (yes && no && parts.length === 2) return { yes, no };
  const options = parts.filter(({ role }) => role === 'option' || role === 'yes' || role === 'no');
  if (options.length > 1) {
    const named = options.flatMap(({ element, means = '' }): [string, Selector][] => {
      const selector = select(element);
      return selector && means !== '' && mayName(means) ? [[means, selector]] : [];
    });
    if (named.length === options.length) return { options: Object.fromEntries(named) };
  }
  return select(first.element);
}
