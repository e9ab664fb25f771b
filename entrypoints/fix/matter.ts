import type { Claim } from '../../lib/claim/claim.ts';
import { newNoteId } from '../../lib/feedback/note-id.ts';
import { identifies } from '../../lib/feedback/screen.ts';
import type { NotedLine } from '../../lib/feedback/types.ts';
import type { Ask } from '../../lib/messages/envelope.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { MatterOf } from '../../lib/overlay/desk/types.ts';
import { text } from '../../lib/texts/text.ts';
import type { TrackedForm } from '../judge/tracked-form.ts';
import { offerFor } from './form-edit.ts';
import { statementsFor } from './mend.ts';

interface Around {
  readonly formOf: (
    key: string,
  ) => { readonly form: TrackedForm | undefined; readonly own: string } | undefined;
  /** Reads the forms of the frame afresh. */
  readonly check: () => void;
  readonly background: Ask<BackgroundApi>;
  /** The frame is that of the practice page. */
  readonly isPractice: boolean;
}

/** Looks closer at the findings of a frame's forms. */
export function matters({ formOf, check, background, isPractice }: Around): MatterOf {
  return ({ key, finding }) => {
    const { form, own } = formOf(key) ?? {};
    const mending = form && own !== undefined ? form.session.inquiry.mending(own) : undefined;
    if (!mending) return undefined;
    void background('cardOpened', { key: own ?? key }).catch(() => undefined);
    const { claim, edits } = mending;
    const where = { formNow: () => formOf(key)?.form, check };
    const offer = edits.length > 0 ? offerFor(edits, claim, where) : undefined;
    return {
      ...(offer && { offer }),
      async choices() {
        const spoken = await background('statements', { language: text('language') });
        return statementsFor(finding, mending, spoken).map(
          ({ modifier, states, paper, languages, edit }) => ({
            modifier,
            states,
            paper,
            languages,
            offer: () => offerFor([edit], claim, where),
          }),
        );
      },
      identifies: (words) => identifies(words, claim),
      ...(!isPractice && {
        opinion: {
          noteWrong: (wrong) =>
            background('noteWrong', {
              ...wrong,
              ...lineOf(claim, finding.line),
              id: newNoteId(),
              finding: finding.redacted,
            }),
          mayTurnRules: () => background('mayTurnRules', {}),
          turnRule: (off) => background('turnRule', { rule: finding.rule, off }),
        },
      }),
    };
  };
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
