import { coreRegistry } from '../facts/registry.ts';
import { missingText } from '../rules/wording.ts';

/**
 * Why something could not be checked, as a clause for "Not checked: …".
 * @param missing a name from a verdict's `notChecked`
 */
export function missingLabel(missing: string): string {
  return missingText(missing, coreRegistry);
}
