import type { FieldEdit } from '../../lib/claim/edit.ts';
import { inOrder } from '../../lib/facts/modifier-order.ts';
import { namedModifiers, type SpokenStatement, statementsOn } from '../../lib/rules/statements.ts';
import type { Mending } from '../../lib/session/mending.ts';

/** Statements of fact that a finding's advice names and that would end it, each with the change that inserts it. */
export function statementsFor(
  { fix, line = -1 }: { readonly fix: string; readonly line?: number },
  mending: Mending,
  statements: readonly SpokenStatement[],
): readonly (SpokenStatement & { readonly edit: FieldEdit })[] {
  const named = namedModifiers(fix);
  const code = mending.claim.lines[line]?.fields.procedureCode;
  const on = statementsOn(code?.state === 'known' ? String(code.value) : '', statements);
  return on.flatMap((statement) => {
    const edit = named.has(statement.modifier) ? insertion(statement.modifier, line, mending) : undefined;
    return edit ? [{ ...statement, edit }] : [];
  });
}

/** A modifier more on a line, in its place among the others; undefined where that would not end the finding. */
function insertion(modifier: string, line: number, { claim, doMend }: Mending): FieldEdit | undefined {
  const modifiers = claim.lines[line]?.modifiers;
  if (modifiers?.state !== 'known' || !modifiers.complete || modifiers.values.includes(modifier))
    return undefined;
  const edit = { field: `lines[${line}].modifiers`, to: inOrder([...modifiers.values, modifier]) };
  return doMend([edit]) ? edit : undefined;
}
