import Select from 'react-select';
import { createContext, useContext, useState } from 'react';

const Values = createContext(null);

/** Keeps the form's texts by data path, as the ids of the page say them. */
export function ClaimForm({ initial, children }) {
  const [values, setValues] = useState(initial);
  return <Values.Provider value={[values, (path, value) => setValues((old) => ({ ...old, [path]: value }))]}>{children}</Values.Provider>;
}

function Caption({ caption, required, htmlFor }) {
  return (
    <label className="form-label" htmlFor={htmlFor}>
      {caption} {required && <span className="req">*</span>}
    </label>
  );
}

export function Text({ path, caption, width = 'c3', required, help, readOnly }) {
  const [values, set] = useContext(Values);
  return (
    <div className={width}>
      <Caption caption={caption} required={required} htmlFor={path} />
      <input className="form-control" id={path} name={path} readOnly={readOnly} autoComplete="off" value={values[path] ?? ''} onChange={(event) => set(path, event.target.value)} />
      {help && <div className="help">{help}</div>}
    </div>
  );
}

/** The date input's id drops the dots of its path, and its label points nowhere. */
export function DateText({ path, caption, width = 'c2', required }) {
  const [values, set] = useContext(Values);
  return (
    <div className={width}>
      <Caption caption={caption} required={required} htmlFor={path} />
      <div className="dt">
        <input className="form-control" id={`${path.replaceAll('.', '')}-btn`} placeholder="MM/DD/YYYY" value={values[path] ?? ''} onChange={(event) => set(path, event.target.value)} />
        <button type="button" aria-label="Open calendar">▾</button>
      </div>
    </div>
  );
}

export function Pick({ caption, options, value, width = 'c3', required, ...rest }) {
  const [chosen, setChosen] = useState(value);
  return (
    <div className={width}>
      <Caption caption={caption} required={required} />
      <Select classNamePrefix="mx-select" options={options} value={chosen} onChange={setChosen} isClearable {...rest} />
    </div>
  );
}
