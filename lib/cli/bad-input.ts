/** What was given to a program cannot be used. The message is one line: what, where, and what to do. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** The reason of anything thrown, on one line. */
export function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s*\n\s*/g, ' ').trim();
}
