import { Combobox, ComboboxInput, ComboboxOption, ComboboxOptions, Field, Input, Label, Listbox, ListboxButton, ListboxOption, ListboxOptions, Switch } from '@headlessui/react';
import { createRoot } from 'react-dom/client';
import './tw.css';

const POS = ['11 – Office', '12 – Home', '31 – SNF', '99 – Other'];
const CODES = ['E0277 Powered pres-redu air mattrs', 'E0260 Hosp bed semi-electr w/ matt', 'E0630 Patient lift hydraulic', 'E0705 Transfer device'];
const LINES = [
  { from: '11/12/26', to: '12/11/26', pos: POS[1], code: CODES[0], mods: ['RR', 'KX', 'KI', ''], ptr: 'AB', charge: '724.16', units: '1', note: '' },
  { from: '11/12/26', to: '12/11/26', pos: POS[1], code: CODES[1], mods: ['RR', 'KX', 'KI', ''], ptr: 'AC', charge: '148.05', units: '1', note: '' },
  { from: '11/12/26', to: '12/11/26', pos: POS[1], code: CODES[2], mods: ['RR', 'KX', 'KH', 'NR'], ptr: 'C', charge: '131.20', units: '1', note: 'Two caregivers in home' },
  { from: '11/12/26', to: '11/12/26', pos: POS[1], code: CODES[3], mods: ['NU', '', '', ''], ptr: 'C', charge: '58.75', units: '1', note: '' },
  ...Array.from({ length: 4 }, () => ({ from: '', to: '', pos: null, code: null, mods: ['', '', '', ''], ptr: '', charge: '', units: '', note: '' })),
];

const T = ({ label, value = '', wide, ...rest }) => <Field className={wide ? 'col-span-2' : ''}><Label className="block text-xs text-gray">{label}</Label><Input className="border" defaultValue={value} {...rest} /></Field>;
const Menu = ({ value, options, label }) => (
  <Listbox defaultValue={value}>
    {label && <Label className="block text-xs text-gray">{label}</Label>}
    <ListboxButton className="border">{({ value: chosen }) => chosen ?? <span className="text-gray">–</span>}</ListboxButton>
    <ListboxOptions anchor="bottom" className="menu">{options.map((one) => <ListboxOption key={one} value={one}>{one}</ListboxOption>)}</ListboxOptions>
  </Listbox>
);
const Pick = (props) => <Field><Menu {...props} /></Field>;
const Toggle = ({ label, on }) => <Field className="flex items-center gap-2"><Switch defaultChecked={on} className="switch"><span /></Switch><Label>{label}</Label></Field>;
const Code = ({ value }) => <Combobox defaultValue={value} immediate><ComboboxInput className="border" displayValue={(one) => one ?? ''} placeholder="HCPCS" /><ComboboxOptions anchor="bottom" className="menu">{CODES.map((one) => <ComboboxOption key={one} value={one}>{one}</ComboboxOption>)}</ComboboxOptions></Combobox>;
const Cell = ({ value, right }) => <input className={`border${right ? ' text-right' : ''}`} defaultValue={value} />;
const Part = ({ title, children }) => <section className="bg-white rounded shadow p-4 mb-4"><h2 className="font-semibold" style={{ fontSize: 15, margin: '0 0 10px' }}>{title}</h2>{children}</section>;

const Claim = () => (
  <form>
    <Part title="Patient & Insurance"><div className="grid-6">
      <T label="Patient Last Name" value="Castellane" /><T label="Patient First Name" value="Odette" /><T label="DOB" value="01/27/1938" /><Pick label="Sex" value="F" options={['F', 'M', 'U']} /><T label="Patient Acct #" value="BF20931" /><Pick label="Pt Rel to Insured" value="Self" options={['Self', 'Spouse', 'Child', 'Other']} />
      <T label="Insurance" value="Blue Heron Health PPO" wide /><T label="Payer ID" value="BHH61" /><T label="Insured ID #" value="XQB883012277" /><T label="Group #" value="72011" /><T label="Plan Name" value="Heron Choice 2500" />
    </div></Part>
    <Part title="Claim"><div className="grid-6">
      <T label="Ordering Doctor" value="Rasmussen, Ingrid" wide /><T label="Doctor NPI" value="2999731849" /><Pick label="Qualifier" value="DK – Ordering" options={['DN – Referring', 'DK – Ordering', 'DQ – Supervising']} /><T label="Auth #" value="BH0045512" /><T label="Auth expires" value="02/28/2027" />
      <Pick label="Resub Code" value="1 – Original" options={['1 – Original', '7 – Replacement', '8 – Void']} /><T label="Original Ref #" /><T label="Hosp. From" value="10/03/2026" /><T label="Hosp. To" value="10/14/2026" /><div className="flex items-center"><Toggle label="Accept assignment" on={false} /></div><div className="flex items-center"><Toggle label="Hold claim" on={false} /></div>
    </div></Part>
    <Part title="Diagnosis (ICD-10)"><div className="grid-6">{['L89.154', 'M62.81', 'G12.21', '', '', ''].map((code, at) => <T key={'ABCDEF'[at]} label={'ABCDEF'[at]} value={code} />)}</div></Part>
    <Part title="Charges">
      <div className="cols text-xs text-gray uppercase"><span /><span>From</span><span>To</span><span>POS</span><span>Code</span><span style={{ gridColumn: 'span 4' }}>Modifiers</span><span>Dx Ptr</span><span className="text-right">$ Charge</span><span className="text-right">Units</span><span>Comment</span><span /></div>
      {LINES.map((line, at) => (
        <div className="cols" key={`row${String(at)}`}>
          <span className="text-gray">{at + 1}</span><Cell value={line.from} /><Cell value={line.to} /><Menu value={line.pos} options={POS} /><Code value={line.code} />
          {line.mods.map((mod, no) => <Cell key={`mod${String(no)}`} value={mod} />)}
          <Cell value={line.ptr} /><Cell value={line.charge} right /><Cell value={line.units} right /><Cell value={line.note} /><button type="button" className="btn" style={{ padding: '2px 6px' }}>×</button>
        </div>
      ))}
      <div className="flex items-center gap-6" style={{ marginTop: 8 }}><button type="button" className="btn">+ 4 rows</button><button type="button" className="btn">Roll rental month</button><span className="ml-auto">Total Charge <b>1,062.16</b></span><span>Amt Paid <b>125.00</b></span><span>Balance <b>937.16</b></span></div>
    </Part>
    <Part title="Billing & Facility"><div className="grid-6">
      <T label="Billing Company" value="Brightwell Home Medical" wide /><T label="Company NPI" value="2999731914" /><T label="Federal Tax ID" value="61-1204458" /><T label="Facility" wide value="" placeholder="Only if other than home" />
    </div></Part>
    <div className="flex gap-2"><button type="button" className="btn ml-auto">Cancel</button><button type="button" className="btn">Save</button><button type="button" className="btn primary">Save & Queue</button></div>
  </form>
);

createRoot(document.getElementById('root')).render(
  <>
    <nav className="bg-slate flex gap-6 items-center"><b>Brightfen HME</b><span>Patients</span><span>Orders</span><span>Billing</span><span>Inventory</span><span className="ml-auto">B. Ikeda</span></nav>
    <main className="max-w p-4"><div className="flex justify-between items-center mb-4"><h1 style={{ fontSize: 20, margin: 0 }}>Claim 104882</h1><span className="text-gray">Created 11/13/2026 from rental schedule · month 2</span></div><Claim /></main>
  </>,
);
