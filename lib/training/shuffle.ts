/** A number that a text always gives, and others rarely: FNV-1a, and MurmurHash3's last step, since texts here differ in a letter. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A list in an order that depends on the seed alone, so that a card looks the same until its round is over. */
export const shuffled = <T>(list: readonly T[], seed: string, nameOf: (one: T) => string): readonly T[] =>
  list
    .map((one) => ({ one, at: hash(`${seed}|${nameOf(one)}`) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
