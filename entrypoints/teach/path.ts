import type { MayName } from '../../lib/forms/describe.ts';

/** Digits that number a claim or a patient rather than a version of the page. */
const NUMBERED = /\d{3,}/;

/**
 * The path of a page without what changes from claim to claim.
 * @param mayName whether a piece may be kept
 */
export function lastingPath(pathname: string, mayName: MayName): string {
  const pieces = pathname.split('/').map((piece) => {
    const [name = '', ...session] = piece.split(';');
    const kept = NUMBERED.test(name) || (name !== '' && !mayName(decode(name))) ? '*' : name;
    return session.length > 0 ? `${kept}*` : kept;
  });
  return pieces.join('/').replace(/\*+/g, '*');
}

function decode(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    return piece;
  }
}
