import { useId } from 'react';

export function Text({ label, hint, value, area }) {
  const id = useId();
  const Tag = area ? 'textarea' : 'input';
  return (
    <div className="usa-form-group">
      <label className="usa-label" htmlFor={id}>{label}</label>
      {hint && <span className="usa-hint" id={`${id}h`}>{hint}</span>}
      <Tag className={area ? 'usa-textarea' : 'usa-input'} id={id} defaultValue={value} aria-describedby={hint ? `${id}h` : undefined} />
    </div>
  );
}

export function Choice({ label, choices, value }) {
  const id = useId();
  return (
    <div className="usa-form-group">
      <label className="usa-label" htmlFor={id}>{label}</label>
      <select className="usa-select" id={id} defaultValue={value}><option value="">- Select -</option>{choices.map(([code, words]) => <option key={code} value={code}>{words}</option>)}</select>
    </div>
  );
}

/** A list one types in: the script of the design system turns it into a combo box. */
export function Combo({ label, choices, value }) {
  const id = useId().replaceAll(/\W/g, '');
  return (
    <div className="usa-form-group">
      <label className="usa-label" htmlFor={id}>{label}</label>
      <div className="usa-combo-box" data-default-value={value}><select className="usa-select" id={id} name={id} defaultValue={value}>{choices.map(([code, words]) => <option key={code} value={code}>{words}</option>)}</select></div>
    </div>
  );
}

export function PickDate({ label, value }) {
  const id = useId().replaceAll(/\W/g, '');
  return (
    <div className="usa-form-group">
      <label className="usa-label" id={`${id}l`} htmlFor={id}>{label}</label>
      <span className="usa-hint" id={`${id}h`}>mm/dd/yyyy</span>
      <div className="usa-date-picker" data-default-value={value}><input className="usa-input" id={id} name={id} aria-labelledby={`${id}l`} aria-describedby={`${id}h`} /></div>
    </div>
  );
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function MemorableDate({ legend, hint, month, day, year }) {
  const id = useId();
  return (
    <fieldset className="usa-fieldset" style={{ marginTop: 0 }}>
      <legend className="usa-legend">{legend}</legend>
      <span className="usa-hint">{hint}</span>
      <div className="usa-memorable-date">
        <div className="usa-form-group" style={{ width: 150 }}><label className="usa-label" htmlFor={`${id}m`}>Month</label><select className="usa-select" id={`${id}m`} defaultValue={month}><option value="">- Select -</option>{MONTHS.map((name, at) => <option key={name} value={String(at + 1).padStart(2, '0')}>{`${String(at + 1).padStart(2, '0')} - ${name}`}</option>)}</select></div>
        <div className="usa-form-group usa-form-group--day"><label className="usa-label" htmlFor={`${id}d`}>Day</label><input className="usa-input" id={`${id}d`} defaultValue={day} maxLength={2} inputMode="numeric" /></div>
        <div className="usa-form-group usa-form-group--year"><label className="usa-label" htmlFor={`${id}y`}>Year</label><input className="usa-input" id={`${id}y`} defaultValue={year} maxLength={4} inputMode="numeric" /></div>
      </div>
    </fieldset>
  );
}

export function YesNo({ legend, value }) {
  const id = useId();
  return (
    <fieldset className="usa-fieldset" style={{ marginTop: 0 }}>
      <legend className="usa-legend">{legend}</legend>
      {['Yes', 'No'].map((word) => <div className="usa-radio" key={word}><input className="usa-radio__input" id={id + word} type="radio" name={id} value={word.toLowerCase()} defaultChecked={word === value} /> <label className="usa-radio__label" htmlFor={id + word}>{word}</label></div>)}
    </fieldset>
  );
}
