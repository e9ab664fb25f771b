import type { Candidate } from './classify.ts';
import type { Judged } from './lines.ts';

/**
 * Lets the same place of all lines vote: a caption that reaches only the first row names the column.
 * Lines of different make-up are left alone.
 */
export function vote(records: readonly { readonly members: readonly Judged[] }[]): void {
  const [first, ...others] = records;
  if (!first || others.some((other) => other.members.length !== first.members.length)) return;
  if (
    others.some((other) =>
      other.members.some((member, slot) => member.unit.kind !== first.members[slot]?.unit.kind),
    )
  )
    return;
  for (const slot of first.members.keys()) {
    const members = records.flatMap((record) => record.members[slot] ?? []);
    const pooled = new Map<string, Candidate>();
    for (const candidate of members.flatMap((member) => member.verdict.line)) {
      const known = pooled.get(candidate.concept.name);
      if (!known || candidate.score > known.score) pooled.set(candidate.concept.name, candidate);
    }
    const line = [...pooled.values()].sort((a, b) => b.score - a.score);
    for (const member of members) member.verdict = { ...member.verdict, line };
  }
}
