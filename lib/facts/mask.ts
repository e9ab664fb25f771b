/**
 * Whether a value fits a payer's mask, sign by sign: # is a digit, @ a letter, any other sign itself. `T45##` is T4500 to T4599.
 * @param value capitals
 */
export function fitsMask(mask: string, value: string): boolean {
  const signs = [...mask.toUpperCase()];
  return (
    signs.length === value.length &&
    signs.every((sign, at) => {
      const own = value[at] ?? '';
      if (sign === '#') return /\d/.test(own);
      return sign === '@' ? /[A-Z]/.test(own) : sign === own;
    })
  );
}
