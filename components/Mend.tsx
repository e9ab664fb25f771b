import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { SpokenStatement } from '../lib/rules/statements.ts';
import { RULES_LANGUAGE } from '../lib/rules/types.ts';
import type { ShownFinding } from '../lib/session/types.ts';
import { text } from '../lib/texts/text.ts';
import type { Mender, PlacedChange, PlacedRemedies } from './mender.ts';
import { OfferView } from './OfferView.tsx';
import './mend.css';

/** Working out what would end a finding costs the page a few checks: not while somebody is typing. */
const REST_MS = 400;
/** As much more of the panel as a turn of the wheel brings. */
const NEARLY = '200px';

/** What the panel needs to do something about findings. */
export interface Mending {
  readonly mender: Mender;
  readonly onMake: (change: PlacedChange, byKey: boolean) => void;
}

/** What can be done about a finding: its fix with a preview, or the statements of fact that would end it, none of them chosen. */
export function Mend({
  shown,
  about,
  mending: { mender, onMake },
}: {
  readonly shown: ShownFinding;
  /** What the claim says: when it changes, it is worked out anew. */
  readonly about: string;
  readonly mending: Mending;
}) {
  const place = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(place);
  const { remedies, isCurrent } = useRemedies(shown, about, isSeen ? mender : undefined);
  return (
    <div className="mend" ref={place} aria-busy={remedies && !isCurrent}>
      {remedies?.change ? (
        <OfferView
          change={{ ...remedies.change, frameId: remedies.frameId }}
          label={text('fix.apply')}
          onMake={onMake}
        />
      ) : (
        remedies && remedies.choices.length > 0 && <Choices {...remedies} onMake={onMake} />
      )}
    </div>
  );
}

/** Whether something has come into the panel's window, or nearly. A claim may have more findings than anybody scrolls to. */
function useSeen(place: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setSeen(true),
      { rootMargin: NEARLY },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return isSeen;
}

/** @param mender undefined while nobody sees the finding */
function useRemedies(
  { key, finding: { fix, line } }: ShownFinding,
  about: string,
  mender: Mender | undefined,
): { readonly remedies: PlacedRemedies | undefined; readonly isCurrent: boolean } {
  const [told, setTold] = useState<{ readonly about: string; readonly remedies?: PlacedRemedies }>();
  useEffect(() => {
    if (!mender) return undefined;
    let isWanted = true;
    const ask = () =>
      void mender
        .remedies({ key, fix, language: text('language'), ...(line !== undefined && { line }) })
        .then(
          (remedies) => isWanted && setTold({ about, ...(remedies && { remedies }) }),
          () => isWanted && setTold({ about }),
        );
    const waiting = setTimeout(ask, REST_MS);
    return () => {
      isWanted = false;
      clearTimeout(waiting);
    };
  }, [key, fix, line, about, mender]);
  return { remedies: told?.remedies, isCurrent: told?.about === about };
}

/** Whoever chooses a statement reads once more what they state before it is inserted. */
function Choices({ choices, frameId, onMake }: PlacedRemedies & Pick<Mending, 'onMake'>) {
  const [chosen, setChosen] = useState<string>();
  const name = useId();
  const choice = choices.find(({ modifier }) => modifier === chosen);
  return (
    <div className="choices">
      <fieldset>
        <legend>{text('choice.title')}</legend>
        {choices.map((one) => (
          <label key={one.modifier} className="choice">
            <input
              type="radio"
              name={name}
              checked={one.modifier === chosen}
              onChange={() => setChosen(one.modifier)}
            />
            <StatementWords {...one} />
          </label>
        ))}
      </fieldset>
      {choice && (
        <div className="confirm">
          <p>{text('choice.confirm', choice)}</p>
          <OfferView
            change={{ ...choice.change, frameId }}
            label={text('choice.insert', choice)}
            onMake={onMake}
          />
        </div>
      )}
    </div>
  );
}

/** What a modifier states, and the paper it is taken from. */
export function StatementWords({
  modifier,
  states,
  paper,
  languages,
}: Pick<SpokenStatement, 'modifier' | 'states' | 'paper' | 'languages'>) {
  return (
    <span>
      <b>{modifier}</b> <span lang={languages.states ?? RULES_LANGUAGE}>{states}</span>
      <small>{text('choice.document', { document: paper })}</small>
    </span>
  );
}
