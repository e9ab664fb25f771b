/** How texts are compared: case, hyphens, dots and runs of blanks do not matter. */

/** `Single-Use  pump` as `SINGLE USE PUMP`. */
export function plainText(text: string): string {
  return text
    .toUpperCase()
    .replace(/[-‐‑–—\s]+/g, ' ')
    .trim();
}

/** The words of a text with a blank on either side: `Smith, M.D.` as ` SMITH MD `. */
export function wordText(text: string): string {
  const words = text
    .toUpperCase()
    .replace(/['’]/g, '')
    // Initials with dots are one word, so that M.D. is found as MD.
    .replace(/(?<=\b[A-Z])\.(?=[A-Z]\b)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
