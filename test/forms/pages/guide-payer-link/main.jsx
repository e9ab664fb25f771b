import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const LINES = [
  { from: '10/28/2026', to: '11/27/2026', pos: '12', code: 'E0601', modifiers: ['RR', 'KH', 'KX', ''], diagnoses: ['1', '', '', ''], charge: '96.40', units: '1' },
  { from: '10/28/2026', to: '11/27/2026', pos: '12', code: 'E0562', modifiers: ['NU', 'KX', '', ''], diagnoses: ['1', '', '', ''], charge: '248.00', units: '1' },
  { from: '10/28/2026', to: '10/28/2026', pos: '12', code: 'A7034', modifiers: ['NU', '', '', ''], diagnoses: ['1', '2', '', ''], charge: '104.15', units: '1' },
  { from: '10/28/2026', to: '10/28/2026', pos: '12', code: 'A7038', modifiers: ['NU', '', '', ''], diagnoses: ['1', '', '', ''], charge: '22.50', units: '6' },
];
const BLANK = { from: '', to: '', pos: '', code: '', modifiers: ['', '', '', ''], diagnoses: ['', '', '', ''], charge: '', units: '' };
const PLACES = [['', 'Select'], ['11', '11 - Office'], ['12', '12 - Home'], ['31', '31 - Skilled Nursing Facility'], ['32', '32 - Nursing Facility']];

function Field({ id, label, value, width = 160, ...rest }) {
  return (
    <div className="field" style={{ width }}>
      <label htmlFor={id}>{label}</label>
      <input id={id} defaultValue={value} {...rest} />
    </div>
  );
}

/** Four narrow boxes of one cell, numbered in their ids. */
function Quad({ prefix, row, values, label }) {
  return (
    <div className="quad">
      {values.map((value, at) => (
        <input key={at} id={`${prefix}-${at + 1}-${row}`} aria-label={`${label} ${at + 1}`} defaultValue={value} maxLength={2} />
      ))}
    </div>
  );
}

function ServiceLine({ line, row, onCharge, onRemove }) {
  return (
    <tr>
      <td>{row + 1}</td>
      <td style={{ width: 110 }}><input id={`input-from-${row}`} aria-label="From date" defaultValue={line.from} placeholder="MM/DD/YYYY" /></td>
      <td style={{ width: 110 }}><input id={`input-to-${row}`} aria-label="To date" defaultValue={line.to} placeholder="MM/DD/YYYY" /></td>
      <td>
        <select id={`place-of-service-${row}`} aria-label="Place of service" defaultValue={line.pos}>
          {PLACES.map(([code, words]) => <option key={code} value={code}>{words}</option>)}
        </select>
      </td>
      <td style={{ width: 90 }}><input id={`cpt-hcpc-code-data-${row}`} role="combobox" aria-expanded="false" aria-autocomplete="list" aria-label="CPT/HCPC code" autoComplete="off" defaultValue={line.code} /></td>
      <td><Quad prefix="input-modifier" row={row} values={line.modifiers} label="Modifier" /></td>
      <td><Quad prefix="input-diagnosis" row={row} values={line.diagnoses} label="Diagnosis pointer" /></td>
      <td style={{ width: 90 }}><input id={`charge-value-${row}`} aria-label="Charge" defaultValue={line.charge} onChange={(event) => onCharge(event.target.value)} /></td>
      <td style={{ width: 60 }}><input id={`daysorunits-input-${row}`} aria-label="Days or units" defaultValue={line.units} /></td>
      <td><button type="button" className="link" onClick={onRemove}>Remove</button></td>
    </tr>
  );
}

function ClaimSubmission() {
  const [lines, setLines] = useState(LINES);
  const total = lines.reduce((sum, line) => sum + Number(line.charge || 0), 0);
  return (
    <>
      <div className="bar"><strong>Larkfield Link</strong><a href="#">Eligibility</a><a href="#">Claims</a><a href="#">Prior Authorization</a><a href="#">My Practice Profile</a></div>
      <main>
        <h1 style={{ fontSize: 22 }}>Claim Submission</h1>
        <section className="box">
          <h2>Member</h2>
          <div className="facts">
            <div><span>Member name</span>Ibarra-Whitlock, Josephine</div>
            <div><span>Member ID</span>917440326</div>
            <div><span>Date of birth</span>03/09/1968</div>
            <div><span>Group number</span>0716288</div>
          </div>
        </section>
        <section className="box">
          <h2>Claim details</h2>
          <div className="row">
            <Field id="patient-account-number" label="Patient account number" value="JIW-10281" />
            <Field id="prior-auth-number" label="Prior authorization number" value="A204418837" />
            <Field id="referral-number" label="Referral number" value="" />
            <div className="field">
              <label htmlFor="accept-assignment">Accept assignment</label>
              <select id="accept-assignment" defaultValue="Y"><option value="">Select</option><option value="Y">Yes</option><option value="N">No</option></select>
            </div>
            <Field id="amount-paid" label="Patient amount paid" value="" width={130} />
          </div>
          <div className="row">
            <Field id="billing-tax-id" label="Billing provider tax ID" value="84-2996107" />
            <Field id="billing-npi" label="Billing provider NPI" value="2999981758" />
            <Field id="ordering-npi" label="Ordering provider NPI" value="2999981881" />
            <Field id="ordering-last-name" label="Ordering provider last name" value="Achterberg" width={200} />
            <Field id="ordering-first-name" label="Ordering provider first name" value="Willem" width={200} />
          </div>
        </section>
        <section className="box">
          <h2>Diagnosis codes</h2>
          <div className="row">
            {['G47.33', 'E66.9', '', ''].map((code, at) => (
              <Field key={at} id={`diagnosis-code-data-${at}`} label={`Diagnosis ${at + 1}`} value={code} role="combobox" aria-expanded="false" aria-autocomplete="list" autoComplete="off" width={130} />
            ))}
          </div>
        </section>
        <section className="box">
          <h2>Service lines</h2>
          <table>
            <thead><tr><th /><th>From</th><th>To</th><th>Place of service</th><th>CPT/HCPC code</th><th>Modifiers</th><th>Diagnosis pointers</th><th>Charge ($)</th><th>Days or units</th><th /></tr></thead>
            <tbody>
              {lines.map((line, row) => (
                <ServiceLine key={row} line={line} row={row}
                  onCharge={(charge) => setLines(lines.map((one, at) => (at === row ? { ...one, charge } : one)))}
                  onRemove={() => setLines(lines.filter((_, at) => at !== row))} />
              ))}
            </tbody>
          </table>
          <button type="button" id="servicelines-add-row-button" className="link" onClick={() => setLines([...lines, BLANK])}>+ Add row</button> (up to 50)
          <div className="total">Total charges: ${total.toFixed(2)}</div>
        </section>
        <button type="button">Save draft</button> <button type="button">Submit claim</button>
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(<ClaimSubmission />);
