/** Two odd multipliers of 32 bits, as multiplicative hashes use them. */
const ONE = 0x9e3779b1;
const OTHER = 0x85ebca77;

/** A short number for a text, to see later whether it is still the same. Not a secret: the text is not kept with it. */
export function fingerprint(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, ONE);
    high = Math.imul(high ^ code, OTHER);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
}
