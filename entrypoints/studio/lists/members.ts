import type { PackBase } from '../../../lib/packs/extend.ts';
import type { SetChange } from '../../../lib/packs/types.ts';
import { DIAGNOSIS_TABLE } from '../../../lib/tables/diagnoses.ts';
import { namesIn } from '../rules/names.ts';

/** What the members of a list are; `codes`: of any kind, as in a list that is new. */
export type MemberKind = 'hcpcs' | 'modifiers' | 'pos' | 'icd10' | 'words' | 'codes';

/** Members in what was typed or pasted: codes apart by blanks, commas or lines, words by commas or lines. */
export function membersIn(typed: string, kind: MemberKind): readonly string[] {
  const parts = kind === 'words' ? typed.split(/[\n,;]+/) : typed.toUpperCase().split(/[\s,;]+/);
  return [...new Set(parts.map((part) => part.trim()).filter(Boolean))];
}

/**
 * A list as a change of the one that Box24 has.
 * @returns undefined where it is the same again
 */
export function setChange(
  { set, why }: Pick<SetChange, 'set' | 'why'>,
  before: readonly string[],
  now: readonly string[],
): SetChange | undefined {
  const [had, has] = [new Set(before), new Set(now)];
  const add = now.filter((member) => !had.has(member));
  const remove = before.filter((member) => !has.has(member));
  if (add.length + remove.length === 0) return undefined;
  return { set, ...(add.length > 0 && { add }), ...(remove.length > 0 && { remove }), why };
}

/** What is known of members. */
export interface MemberBook {
  /** What a member is called, where it has a name. */
  readonly nameOf: (member: string) => string | undefined;
  /** Whether a member is one of its kind, so far as tables can tell. */
  readonly knows: (member: string) => boolean;
}

const SPOKEN = ['hcpcs', 'modifiers', 'pos'] as const;

/** The book of a kind of members. */
export function memberBook(base: PackBase, kind: MemberKind): MemberBook {
  const tables = SPOKEN.filter((table) => kind === table || kind === 'codes').map((table) =>
    namesIn(base, table),
  );
  const nameOf = (member: string) => {
    for (const name of tables) {
      const found = name(member);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const diagnoses = base.tables.find(({ name }) => name === DIAGNOSIS_TABLE);
  // A code that only stands above others is known, too: lists may hold whole categories.
  const isDiagnosis = (member: string) => (diagnoses?.rowsOf?.(member) ?? []).length > 0;
  return {
    nameOf,
    knows(member) {
      if (kind === 'words') return true;
      if (kind === 'icd10') return isDiagnosis(member);
      return nameOf(member) !== undefined || (kind === 'codes' && isDiagnosis(member));
    },
  };
}
