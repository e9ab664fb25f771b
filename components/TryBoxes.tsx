import { useId } from 'react';
import { fieldLabel } from '../lib/texts/text.ts';
import { tryText } from '../lib/texts/try-text.ts';
import {
  CLAIM_BOXES,
  MODIFIER_PLACES,
  modifierBox,
  SINGLE_BOXES,
  type TryFault,
  type Written,
} from './tried-values.ts';

interface Boxes {
  /** What the form says in each box. */
  readonly form: Written;
  /** What the biller wrote instead. */
  readonly written: Written;
  readonly wrong: Readonly<Record<string, TryFault>>;
  readonly onWrite: (box: string, to: string) => void;
}

/** The two that decide most. */
const BEFORE_MODIFIERS = ['procedureCode', 'placeOfService'] as const;

/** A line's boxes as on the form, to be written in without touching it. */
export function TryBoxes(boxes: Boxes) {
  const inLine = (names: readonly string[]) =>
    names.map((box) => <TryBox key={box} box={box} label={fieldLabel(`lines[i].${box}`)} {...boxes} />);
  return (
    <div className="try-boxes">
      {inLine(BEFORE_MODIFIERS)}
      <div className="try-modifiers">
        {MODIFIER_PLACES.map((place) => (
          <TryBox
            key={place}
            box={modifierBox(place)}
            label={tryText('try.modifier', { place: place + 1 })}
            {...boxes}
          />
        ))}
      </div>
      {inLine(SINGLE_BOXES.filter((box) => !BEFORE_MODIFIERS.some((one) => one === box)))}
      {CLAIM_BOXES.map((box) => (
        <TryBox key={box} box={box} label={tryText('try.auth')} isWide {...boxes} />
      ))}
    </div>
  );
}

function TryBox({
  box,
  label,
  isWide = false,
  form,
  written,
  wrong,
  onWrite,
}: Boxes & { readonly box: string; readonly label: string; readonly isWide?: boolean }) {
  const id = useId();
  const says = form[box] ?? '';
  const value = written[box] ?? says;
  const isTried = value.trim() !== says;
  const fault = wrong[box];
  return (
    <div className={`try-box${isWide ? ' wide' : ''}${isTried ? ' tried' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={value}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault !== undefined}
        aria-describedby={isTried ? `${id}s` : undefined}
        onChange={({ target }) => onWrite(box, target.value)}
      />
      {isTried && (
        <p id={`${id}s`} className="try-says" role={fault ? 'status' : undefined}>
          {fault && <span className="try-wrong">{tryText(fault)} </span>}
          <span className="soft">{tryText('try.formSays', { value: says || tryText('try.blank') })}</span>
        </p>
      )}
    </div>
  );
}
