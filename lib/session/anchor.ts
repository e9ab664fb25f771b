import type { Claim, LineScalarField } from '../claim/claim.ts';
import type { HeaderField } from '../claim/fields.ts';
import type { Fault, Finding } from '../rules/types.ts';
import type { Moment } from './speak.ts';

/** Paths of the fields that stand on this page. */
export type OnPage = ReadonlySet<string>;

/**
 * The field that carries a finding's mark.
 * What the line lacks is marked at the empty box, if that box is on this page; what the claim lacks is marked on the line
 * that needs it, and at the box itself once the biller is there, was there, or submits.
 * @returns a field path on this page, or undefined when nothing of the finding is on it
 */
export function anchorOf(
  { fields, line, fault }: Pick<Finding, 'fields' | 'line' | 'fault'>,
  claim: Claim,
  onPage: OnPage,
  moment: Moment,
  touched: ReadonlySet<string>,
): string | undefined {
  const places = fields
    .map((path) => placeOf(path, fault, claim, onPage))
    .filter((path) => path !== undefined);
  // A number that may stand on the line or on the claim is wrong where it stands.
  const own = (fault === 'value' && places.find((path) => !isBlank(path, claim))) || places[0];
  if (fault === 'missing-on-claim' && line !== undefined) {
    const isThere = moment === 'owed' || moment === 'submit' || places.some((path) => touched.has(path));
    const needing = `lines[${line}].procedureCode`;
    if (!isThere && onPage.has(needing)) return needing;
  }
  return own ?? fallback(line, onPage);
}

function isBlank(path: string, { fields, lines }: Claim): boolean {
  const [, line = '', ofLine = ''] = /^lines\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  const value = ofLine ? lines[Number(line)]?.fields[ofLine as LineScalarField] : fields[path as HeaderField];
  return value?.state === 'blank';
}

/**
 * The list of modifiers is marked at its first empty box when something lacks, else at its last filled one where the finding
 * names none; another list at its first box.
 */
function placeOf(path: string, fault: Fault, claim: Claim, onPage: OnPage): string | undefined {
  if (onPage.has(path)) return path;
  const match = /^lines\[(\d+)\]\.modifiers$/.exec(path);
  if (match) {
    const filled = claim.lines[Number(match[1])]?.modifiers.values.length ?? 0;
    const boxes = partsOf(path, onPage).filter((one) => one.startsWith(`${path}[`)).length;
    const wanted = fault === 'missing-on-line' ? filled : filled - 1;
    const box = Math.max(0, Math.min(wanted, boxes - 1));
    return boxes > 0 ? `${path}[${box}]` : undefined;
  }
  return partsOf(path, onPage)[0];
}

/** What stands below each path of a page, worked out once: many findings ask for boxes of lists. */
const parts = new WeakMap<OnPage, ReadonlyMap<string, readonly string[]>>();

/** Fields of a page below a path, `path[0]` or `path.part`, in the page's order. */
function partsOf(path: string, onPage: OnPage): readonly string[] {
  const known = parts.get(onPage) ?? byParent(onPage);
  parts.set(onPage, known);
  return known.get(path) ?? [];
}

function byParent(onPage: OnPage): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const path of onPage)
    for (const { index } of path.matchAll(/[.[]/g)) {
      const parent = path.slice(0, index);
      const there = found.get(parent);
      if (there) there.push(path);
      else found.set(parent, [path]);
    }
  return found;
}

function fallback(line: number | undefined, onPage: OnPage): string | undefined {
  if (line === undefined) return undefined;
  const code = `lines[${line}].procedureCode`;
  return onPage.has(code) ? code : undefined;
}
