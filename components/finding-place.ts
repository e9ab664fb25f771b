import type { Finding } from '../lib/rules/types.ts';
import { pageText } from '../lib/texts/page-text.ts';

/** Where a finding is: the whole claim, or a line by its number and, where it has one, its code. */
export function placeOf({ line }: Pick<Finding, 'line'>, code: string | undefined): string {
  if (line === undefined) return pageText('panel.claim');
  return code
    ? pageText('panel.line', { line: line + 1, code })
    : pageText('panel.lineOnly', { line: line + 1 });
}
