import { type FieldEdit, TRIED_OF_CLAIM, TRIED_OF_LINE } from '../../lib/claim/edit.ts';
import type { Ask } from '../../lib/messages/envelope.ts';
import { fixInputs } from '../../lib/messages/fix-doors.ts';
import type { Change, FixApi, Tried } from '../../lib/messages/fix-types.ts';
import type { Doors } from '../../lib/messages/serve.ts';
import type { BackgroundApi } from '../../lib/messages/types.ts';
import type { Applied, Offer } from '../../lib/overlay/desk/types.ts';
import type { ClaimSession } from '../../lib/session/session.ts';
import type { ClaimFollower } from '../judge/follower.ts';
import { offerFor, saidBy, type Where } from './form-edit.ts';
import { statementsFor } from './mend.ts';

/** Fields that may be tried, by path. */
const triedPaths = (line: number): readonly string[] => [
  ...TRIED_OF_LINE.map((name) => `lines[${line}].${name}`),
  ...TRIED_OF_CLAIM,
];

function triedOn(
  session: ClaimSession,
  line: number,
  tries: readonly (readonly FieldEdit[])[],
): Tried | null {
  const { claim } = session;
  const now = session.inquiry.tryOut([], line);
  if (!claim || !now) return null;
  const said = triedPaths(line).map((path) => [path, saidBy(claim, path)] as const);
  return {
    says: Object.fromEntries(said.filter((entry): entry is [string, string] => entry[1] !== undefined)),
    now,
    tries: tries.map((edits) => {
      const tried = session.inquiry.tryOut(edits, line);
      // One left out would put the others in its place.
      if (!tried) throw new Error('the rules for a trial did not come');
      return tried;
    }),
  };
}

interface Around {
  /** What follows the claims of the frame; undefined before there are any. */
  readonly follower: () => ClaimFollower | undefined;
  readonly background: Ask<BackgroundApi>;
}

/** What the panel may have done to the forms of a frame. */
export function fixDoors({ follower, background }: Around): Doors<FixApi> {
  let last: { readonly undo: number; readonly applied: Applied } | undefined;
  let made = 0;

  const at = (formNow: Where['formNow']): Where => ({ formNow, check: () => follower()?.check() });
  /** A change of a form as it is now. */
  const offerOn = (edits: readonly FieldEdit[], where: Where): Offer | undefined => {
    const claim = where.formNow()?.session.claim;
    return claim && offerFor(edits, claim, where);
  };
  const changeOf = (edits: readonly FieldEdit[], says: string, { rows, refused }: Offer): Change => ({
    edits,
    says,
    rows,
    ...(refused !== undefined && { refused }),
  });

  return {
    remedies: {
      from: 'own',
      parse: fixInputs.remedies,
      async answer({ key, language, ...finding }) {
        const { form, own } = follower()?.formOf(key) ?? {};
        const mending = form && own !== undefined ? form.session.inquiry.mending(own) : undefined;
        if (!form || !mending) return null;
        const { says } = form.session;
        const where = at(() => follower()?.formOf(key).form);
        const change = (edits: readonly FieldEdit[]) =>
          changeOf(edits, says, offerFor(edits, mending.claim, where));
        if (mending.edits.length > 0) return { change: change(mending.edits), choices: [] };
        const spoken = await background('statements', { language });
        return {
          choices: statementsFor(finding, mending, spoken).map(
            ({ modifier, states, paper, languages, edit }) => ({
              modifier,
              states,
              paper,
              languages,
              change: change([edit]),
            }),
          ),
        };
      },
    },
    preview: {
      from: 'own',
      parse: fixInputs.preview,
      async answer({ form: number, edits }) {
        const form = follower()?.form(number);
        const offer =
          form &&
          offerOn(
            edits,
            at(() => follower()?.form(number)),
          );
        return offer ? changeOf(edits, form.session.says, offer) : null;
      },
    },
    make: {
      from: 'own',
      parse: fixInputs.make,
      async answer({ form, edits, rows, says }) {
        follower()?.check();
        const formNow = () => follower()?.form(form);
        const offer = offerOn(edits, at(formNow));
        // What the biller agreed to is what was shown, of that line of that claim, and nothing else.
        const isAsShown =
          formNow()?.session.says === says && JSON.stringify(offer?.rows) === JSON.stringify(rows);
        if (!offer || offer.refused !== undefined || !isAsShown) return { came: 'changed' };
        const applied = await offer.apply();
        if (!applied.took) return { came: applied.changed ? 'changed' : 'not-taken' };
        made += 1;
        last = { undo: made, applied };
        return { came: 'taken', undo: made };
      },
    },
    tryOut: {
      from: 'own',
      parse: fixInputs.tryOut,
      async answer({ form: number, line, tries }) {
        const there = follower();
        const form = there?.form(number);
        const isThere = form?.session.claim?.lines[line] !== undefined;
        if (!there || !form || !isThere) return null;
        await there.prepare(form, tries);
        return triedOn(form.session, line, tries);
      },
    },
    takeBack: {
      from: 'own',
      parse: fixInputs.takeBack,
      answer: async ({ undo }) => last?.undo === undo && (await last.applied.undo()),
    },
  };
}
