import { useState } from "react";
import { createRoot } from "react-dom/client";

const PLACES = [["", "Select"], ["11", "11 - Office"], ["12", "12 - Home"], ["31", "31 - Skilled Nursing Facility"], ["32", "32 - Nursing Facility"]];
const WORDS = { E0601: "Cont airway pressure device", E0562: "Humidifier heated used w pap", A7034: "Nasal application device", A7035: "Pos airway press headgear", A4604: "Tubing with heating element" };
const START = [
  ["11/04/2026", "11/04/2026", "12", "E0601", ["RR", "KH", "KX"], ["1"], "92.50", "1"],
  ["11/04/2026", "11/04/2026", "12", "E0562", ["NU", "KX"], ["1"], "214.00", "1"],
  ["11/04/2026", "11/04/2026", "12", "A7034", ["NU", "KX"], ["1"], "86.75", "1"],
  ["11/04/2026", "11/04/2026", "12", "A7035", ["NU", "KX"], ["1"], "29.90", "1"],
  ["11/04/2026", "11/04/2026", "12", "A4604", ["NU", "KX"], ["1", "2"], "48.20", "1"],
].map(([from, to, place, code, mods, ptrs, charge, units]) => ({ from, to, place, code, mods, ptrs, charge, units }));

function Field({ id, label, start = "", width = 150, required, list }) {
  const [value, setValue] = useState(start);
  const change = (event) => setValue(event.target.value);
  return (
    <div className="f">
      <label htmlFor={id}>{label}{required && <span className="req"> *</span>}</label>
      {list ? (
        <select id={id} value={value} onChange={change} style={{ width }}>
          {list.map(([key, words]) => <option key={key} value={key}>{words}</option>)}
        </select>
      ) : <input id={id} value={value} onChange={change} style={{ width }} autoComplete="off" />}
    </div>
  );
}

function Typeahead({ id, label, start, width }) {
  const [value, setValue] = useState(start);
  return (
    <div className="f ta">
      <label htmlFor={id}>{label}</label>
      <input id={id} role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls={`${id}-results`} value={value} style={{ width }} onChange={(event) => setValue(event.target.value)} />
      <ul id={`${id}-results`} role="listbox" hidden />
      {WORDS[value] && <span className="hint">{WORDS[value]}</span>}
    </div>
  );
}

function Boxes({ name, row, label, values }) {
  return (
    <div className="f" role="group" aria-label={label}>
      <span className="cap">{label}</span>
      <span className="set">
        {[1, 2, 3, 4].map((n) => <input key={n} id={`input-${name}-${n}-${row}`} defaultValue={values[n - 1] ?? ""} maxLength={2} aria-label={`${label} ${n}`} />)}
      </span>
    </div>
  );
}

function Line({ row, line, remove }) {
  return (
    <div className="line" id={`serviceline-row-${row}`}>
      <span className="no">{row + 1}</span>
      <Field id={`input-from-${row}`} label="From" start={line.from} width={90} required />
      <Field id={`input-to-${row}`} label="To" start={line.to} width={90} required />
      <Field id={`place-of-service-${row}`} label="Place of Service" start={line.place} width={130} list={PLACES} required />
      <Typeahead id={`cpt-hcpc-code-data-${row}`} label="CPT/HCPCS Code" start={line.code} width={90} />
      <Boxes name="modifier" row={row} label="Modifiers" values={line.mods} />
      <Boxes name="diagnosis" row={row} label="Diagnosis Pointers" values={line.ptrs} />
      <Field id={`charge-value-${row}`} label="Charges ($)" start={line.charge} width={76} required />
      <Field id={`daysorunits-input-${row}`} label="Days or Units" start={line.units} width={70} required />
      <button type="button" aria-label={`Remove service line ${row + 1}`} onClick={remove}>✕</button>
    </div>
  );
}

function Claim() {
  const [lines, setLines] = useState(START.map((line, key) => ({ ...line, key })));
  const add = () => setLines([...lines, { key: Date.now(), from: "", to: "", place: "", code: "", mods: [], ptrs: [], charge: "", units: "" }]);
  const total = lines.reduce((sum, line) => sum + Number(line.charge || 0), 0);
  return (
    <main>
      <h1>Claim Submission</h1>
      <section className="card">
        <h2>Member</h2>
        <dl className="grid facts">
          {[["Member Name", "Prendergast, Malcolm"], ["Member ID", "904417728"], ["Date of Birth", "12/02/1968"], ["Gender", "Male"], ["Group Number", "0731164"], ["Plan", "Choice Plus"]].map(([k, v]) => (
            <div key={k}><dt>{k}</dt><dd>{v}</dd></div>
          ))}
        </dl>
        <a href="#change">Change member</a>
      </section>
      <section className="card">
        <h2>Billing Provider</h2>
        <div className="grid">
          <Field id="billing-provider-name" label="Billing Provider Name" start="Cuyahoga Sleep & Respiratory" width={240} required />
          <Field id="billing-provider-npi" label="Billing Provider NPI" start="2999414131" width={110} required />
          <Field id="billing-provider-tin" label="Tax ID Number (TIN)" start="341877205" width={110} required />
        </div>
      </section>
      <section className="card">
        <h2>Claim Information</h2>
        <div className="grid">
          <Field id="patient-account-number" label="Patient Account Number" start="CSR-55301" width={130} required />
          <Field id="claim-frequency" label="Claim Frequency" start="1" width={180} list={[["1", "1 - Original"], ["7", "7 - Replacement"], ["8", "8 - Void"]]} />
          <Field id="original-claim-number" label="Original Claim Number" width={130} />
          <Field id="prior-auth-number" label="Prior Authorization Number" start="A218840973" width={140} />
          <Field id="accept-assignment" label="Accept Assignment" start="Y" width={90} list={[["Y", "Yes"], ["N", "No"]]} required />
          <Field id="ordering-last-name" label="Ordering Provider Last Name" start="Lindqvist" width={150} />
          <Field id="ordering-first-name" label="Ordering Provider First Name" start="Noor" width={130} />
          <Field id="ordering-npi" label="Ordering Provider NPI" start="2999415500" width={110} />
          <Field id="patient-paid" label="Amount Paid by Patient ($)" start="25.00" width={90} />
        </div>
      </section>
      <section className="card">
        <h2>Diagnosis Codes (ICD-10)</h2>
        <div className="grid">
          {["G47.33", "I10", "", ""].map((code, n) => <Typeahead key={n} id={`diagnosis-code-data-${n}`} label={`Diagnosis ${n + 1}`} start={code} width={110} />)}
        </div>
      </section>
      <section className="card">
        <h2>Service Lines</h2>
        <p className="hint" style={{ maxWidth: "none" }}>Enter up to 50 service lines. Diagnosis pointers are the numbers of the diagnosis codes above.</p>
        {lines.map((line, row) => <Line key={line.key} row={row} line={line} remove={() => setLines(lines.filter((l) => l !== line))} />)}
        <button type="button" id="servicelines-add-row-button" onClick={add}>Add Service Line</button>
        <div className="tot">Total Charges: ${total.toFixed(2)}</div>
      </section>
      <button type="button">Save for later</button> <button type="button">Review and submit</button>
    </main>
  );
}

createRoot(document.getElementById("root")).render(
  <>
    <nav className="bar"><b>Unity Ridge Link</b><span>Eligibility</span><span>Claims</span><span>Claim Submission</span><span>Referrals &amp; Authorizations</span><span>Reconsiderations</span></nav>
    <Claim />
  </>,
);
