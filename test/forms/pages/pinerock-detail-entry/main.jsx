import { createRoot } from 'react-dom/client';
import Picker from 'react-select';
import css from './claim.module.css';

const DX = ['G82.20', 'N31.9', 'R33.9'];
const LINES = [
  ['10/01/2026', '10/31/2026', '12', 'A4353', ['KX'], '2, 3', '150', '1,327.50'],
  ['10/01/2026', '10/31/2026', '12', 'A4450', ['AU', 'GY'], '2', '60', '9.60'],
  ['10/09/2026', '10/09/2026', '12', 'E2601', ['NU', 'KX'], '1', '1', '71.24'],
  ['10/09/2026', '10/09/2026', '12', 'E0973', ['NU', 'RT', 'LT'], '1', '2', '203.18'],
];
const opts = (...all) => all.map((label) => ({ value: label.split(' ')[0], label }));

const Field = ({ label, must, size = '', children }) => <div className={`${css.field} ${size}`}><span className={css.cap}>{must && <span className={css.star}>* </span>}{label}</span>{children}</div>;
const In = (props) => <input className={css.in} {...props} />;
const Pick = ({ options, value = null, placeholder = '' }) => <Picker unstyled={false} options={options} defaultValue={value} placeholder={placeholder} isClearable />;

const Committed = () => (
  <table className={css.list}>
    <thead><tr><th>Line</th><th>From</th><th>To</th><th>POS</th><th>Procedure</th><th>Modifiers</th><th>Dx Ptr</th><th className={css.num}>Units</th><th className={css.num}>Charge</th><th>Action</th></tr></thead>
    <tbody>
      {LINES.map(([from, to, pos, code, mods, ptr, units, charge], at) => <tr key={code}><td>{at + 1}</td><td>{from}</td><td>{to}</td><td>{pos}</td><td>{code}</td><td>{mods.join(' ')}</td><td>{ptr}</td><td className={css.num}>{units}</td><td className={css.num}>${charge}</td><td><a href="#edit">Edit</a> | <a href="#copy">Copy</a> | <a href="#remove">Remove</a></td></tr>)}
      <tr><td colSpan={8} className={css.num}><b>Total Claim Charge</b></td><td className={css.num}><b>$1,611.52</b></td><td /></tr>
    </tbody>
  </table>
);

const Editor = () => (
  <>
    <div className={css.row}>
      <Field label="Service From Date" must><In placeholder="mm/dd/yyyy" /></Field>
      <Field label="Service To Date" must><In placeholder="mm/dd/yyyy" /></Field>
      <Field label="Place of Service" must size={css.wide}><Pick options={opts('11 - Office', '12 - Home', '13 - Assisted Living Facility', '31 - Skilled Nursing Facility')} placeholder="Select..." /></Field>
      <Field label="Procedure Code" must size={css.wide}><Pick options={opts('A4353 Intermittent urinary cath', 'E0973 W/ch access det adj armrest')} placeholder="Enter 2 or more characters" /></Field>
    </div>
    <div className={css.row}>
      {[1, 2, 3, 4].map((one) => <Field key={one} label={`Modifier ${one}`} size={css.narrow}><In maxLength={2} /></Field>)}
      <Field label="Diagnosis Pointers" must><Picker isMulti options={opts('1', '2', '3')} placeholder="" /></Field>
      <Field label="Units" must size={css.narrow}><In /></Field>
      <Field label="Line Charge" must size={css.narrow}><In placeholder="0.00" /></Field>
      <Field label="Line Note" size={css.wide}><In maxLength={80} /></Field>
    </div>
    <button type="button" className={`${css.act} ${css.go}`}>Add Line</button> <button type="button" className={css.act}>Clear</button> <span className={css.note}>A line counts only after it appears in the list above.</span>
  </>
);

const Panel = ({ title, children }) => <div className={css.panel}><div className={css.head}>{title}</div><div className={css.body}>{children}</div></div>;

createRoot(document.getElementById('app')).render(
  <div className={css.shell}>
    <div className={css.bar}><b>PineRock HealthNet</b><span>Claims</span><span>Eligibility</span><span>Authorizations</span><span>Remittance</span><span style={{ marginLeft: 'auto' }}>Sundance Home Care Supply | Sign out</span></div>
    <h2>Submit Professional Claim</h2>
    <Panel title="Claim Header">
      <div className={css.facts}>
        <b>Member ID</b><span>771204459</span><b>Member Name</b><span>STANHOPE, ELIAS R</span><b>Date of Birth</b><span>12/08/1990</span><b>Gender</b><span>M</span>
        <b>Billing NPI</b><span>2999731492</span><b>Ordering NPI</b><span>2999731567</span><b>Patient Account #</b><span>SHC-55120</span><b>Authorization #</b><span>PRH0038127</span>
      </div>
    </Panel>
    <Panel title="Diagnosis Codes">
      <table className={css.list}>
        <thead><tr><th>Seq</th><th>Code</th><th>Description</th><th /></tr></thead>
        <tbody>{DX.map((code, at) => <tr key={code}><td>{at + 1}</td><td>{code}</td><td>{['Paraplegia, unspecified', 'Neuromuscular dysfunction of bladder, unspecified', 'Retention of urine, unspecified'][at]}</td><td><a href="#remove">Remove</a></td></tr>)}</tbody>
      </table>
      <div className={css.row} style={{ marginTop: 8, alignItems: 'end' }}><Field label="Diagnosis Code" size={css.wide}><Pick options={opts('G82.20 Paraplegia, unspecified', 'N31.9 Neuromuscular dysfunction of bladder')} placeholder="Code or description" /></Field><button type="button" className={css.act}>Add Diagnosis</button></div>
    </Panel>
    <Panel title="Service Lines (4)"><Committed /></Panel>
    <Panel title="Service Line Detail"><Editor /></Panel>
    <div className={css.row} style={{ justifyContent: 'flex-end' }}><button type="button" className={css.act}>Back</button><button type="button" className={css.act}>Save</button><button type="button" className={`${css.act} ${css.go}`}>Continue to Attachments</button></div>
  </div>,
);
