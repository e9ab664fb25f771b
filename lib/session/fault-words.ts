import { filesText } from '../texts/files-text.ts';
import type { Place, X12Fault } from '../x12/types.ts';

/** What is wrong at a place of an X12 file. */
export function faultText({ kind, at, stated = '', found = '' }: X12Fault): string {
  return filesText(`x12.${kind}`, { at: at === '' ? filesText('x12.segment') : at, stated, found });
}

/** Where that is, for people who look it up in an editor. */
export const placeText = ({ segment, line }: Place): string => filesText('x12.place', { segment, line });
