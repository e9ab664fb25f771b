import type { Claim } from '../../lib/claim/claim.ts';
import type { FieldEdit } from '../../lib/claim/edit.ts';
import { inOrder } from '../../lib/facts/modifier-order.ts';
import { identifies } from '../../lib/feedback/screen.ts';
import type { NotedLine } from '../../lib/feedback/types.ts';
import type { Ask } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { Choice, MatterOf } from '../../lib/overlay/desk/types.ts';
import { namedModifiers } from '../../lib/rules/statements.ts';
import type { Mending } from '../../lib/session/mending.ts';
import type { TrackedForm } from '../judge/tracked-form.ts';
import { offerFor } from './form-edit.ts';

interface Around {
  readonly formOf: (
    key: string,
  ) => { readonly form: TrackedForm | undefined; readonly own: string } | undefined;
  readonly background: Ask<BackgroundApi>;
}

/** Looks closer at the findings of a frame's forms. */
export function matters({ formOf, background }: Around): MatterOf {
  return ({ key, finding }) => {
    const { form, own } = formOf(key) ?? {};
    const mending = form && own !== undefined ? form.session.mending(own) : undefined;
    if (!mending) return undefined;
    const { claim, edits } = mending;
    const formNow = () => formOf(key)?.form;
    const offer = edits.length > 0 ? offerFor(edits, claim, formNow) : undefined;
    return {
      ...(offer && { offer }),
      async choices() {
        const statements = await background('statements', {});
        const named = namedModifiers(finding.fix);
        const line = finding.line ?? -1;
        return statements.flatMap(({ modifier, states, document }): Choice[] => {
          const edit = named.has(modifier) ? insertion(modifier, line, mending) : undefined;
          return edit ? [{ modifier, states, document, offer: () => offerFor([edit], claim, formNow) }] : [];
        });
      },
      identifies: (text) => identifies(text, claim),
      noteWrong: (wrong) =>
        background('noteWrong', { ...wrong, ...lineOf(claim, finding.line), finding: finding.redacted }),
      turnRule: (off) => background('turnRule', { rule: finding.rule, off }),
    };
  };
}

/** A modifier more on a line, in its place among the others; undefined where that would not end the finding. */
function insertion(modifier: string, line: number, { claim, doMend }: Mending): FieldEdit | undefined {
  const modifiers = claim.lines[line]?.modifiers;
  if (modifiers?.state !== 'known' || !modifiers.complete || modifiers.values.includes(modifier))
    return undefined;
  const edit = { field: `lines[${line}].modifiers`, to: inOrder([...modifiers.values, modifier]) };
  return doMend([edit]) ? edit : undefined;
}

/** Code and modifiers of a line, as far as they are what they should be: a slip of the hand may have put anything there. */
function lineOf({ lines }: Claim, index = -1): NotedLine {
  const line = lines[index];
  const code = line?.fields.procedureCode;
  const isCode = code?.state === 'known' && /^[A-Z]\d{4}$/.test(String(code.value));
  return {
    ...(isCode && { code: String(code.value) }),
    modifiers: line?.modifiers.values.filter((one) => /^[A-Z0-9]{2}$/.test(one)) ?? [],
  };
}
