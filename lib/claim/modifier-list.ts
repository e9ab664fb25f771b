/**
 * Every HCPCS modifier there is or was, by its first character. Source: CMS HCPCS Level II modifiers, October 2025; the table
 * `modifiers` has their dates, and its test holds this list against it.
 */
const BY_FIRST =
  'A123456789ABDEFGHIJKMOPQRSTUVWXYZ BALOPRU CABCDEFGHIJKLMNOPQRST DA E1234ABCDEJMPRTXY F123456789ABCPQRSTXY G0123456789ABCDEFGHJKLMNOPQRSTUVWXYZ H9ABCDEFGHIJKLMNOPQRSTUVWXYZ J12345ABCDEFGKLWZ K01234ABCDEFGHIJKLMNOPQRSTUVWXYZ L1CDLMRSTU M2ABCDEFGHS N123BRU P123456ABCDILMNOST Q0123456789ABCDEFGHJKLMNPQRSTWXYZ RABCDEIRT SABCDEFGHJKLMNQSTUVWYZ T123456789ABCDEFGHJKLMNPQRSTUVW U123456789ABCDEFGHJKNPQRS V123456789MP X12345EPSU ZABC';

const SECOND = new Map(BY_FIRST.split(' ').map((group) => [group[0], group.slice(1)]));

/** Numeric modifiers are CPT's: any two digits may be one. */
const NUMERIC = /^\d\d$/;

/**
 * Whether two characters are a modifier, whatever the date.
 * @param pair upper case
 */
export function isModifier(pair: string): boolean {
  const [first, second] = pair;
  if (second === undefined || pair.length !== 2) return false;
  return NUMERIC.test(pair) || (SECOND.get(first)?.includes(second) ?? false);
}
