import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import './claim.css';

const LINES = [
  { from: '10/12/2026', to: '10/12/2026', proc: 'E0601 - CONT AIRWAY PRESSURE DEVICE', mods: ['RR', 'KX', 'KJ'], ptr: ['1', '2'], amount: '118.40', quantity: '1', pa: 'HP26-0093317', control: '558103A', note: '' },
  { from: '10/12/2026', to: '10/12/2026', proc: 'E0562 - HUMIDIFIER HEATED USED W PAP', mods: ['NU', 'KX'], ptr: ['1'], amount: '286.00', quantity: '1', pa: 'HP26-0093317', control: '558103B', note: '' },
  { from: '10/12/2026', to: '10/12/2026', proc: 'A7030 - CPAP FULL FACE MASK', mods: ['NU'], ptr: ['1'], amount: '204.75', quantity: '1', pa: '', control: '558103C', note: 'FULL FACE MASK, MEDIUM' },
  { from: '10/12/2026', to: '10/12/2026', proc: 'A7038 - POS AIRWAY PRESSURE FILTER', mods: ['NU'], ptr: ['1'], amount: '29.10', quantity: '6', pa: '', control: '558103D', note: '' },
];
const option = (label) => ({ value: label, label });

function Cap({ id, text, must }) {
  return <label htmlFor={id}>{text} {must && <span className="req">*</span>}</label>;
}

function Text({ id, text, must, size = 3, value = '', help }) {
  const [now, set] = useState(value);
  return (
    <div className={`s${size}`}>
      <Cap id={id} text={text} must={must} />
      <input type="text" className="form-control" id={id} name={id} value={now} onChange={(event) => set(event.target.value)} />
      {help && <div className="help">{help}</div>}
    </div>
  );
}

function DateBox({ id, text, must, size = 3, value = '' }) {
  const [now, set] = useState(value);
  const plain = id.replaceAll('.', '');
  return (
    <div className={`s${size}`}>
      <Cap id={plain} text={text} must={must} />
      <div className="date">
        <input type="text" className="form-control" id={plain} placeholder="MM/DD/YYYY" value={now} onChange={(event) => set(event.target.value)} />
        <button type="button" id={`${plain}-btn`} aria-label="Open calendar">&#128197;</button>
      </div>
    </div>
  );
}

function Pick({ id, text, must, size = 3, value, options = [], clear = false }) {
  const all = [...new Set([...(value ? [value] : []), ...options])].map(option);
  return (
    <div className={`s${size}`}>
      <Cap id={id} text={text} must={must} />
      <Select inputId={id} options={all} defaultValue={value ? option(value) : null} isClearable={clear} />
    </div>
  );
}

function Card({ title, children }) {
  return <section className="card"><h2>{title}</h2><div className="body">{children}</div></section>;
}

const POS = ['11 - Office', '12 - Home', '31 - Skilled Nursing Facility', '32 - Nursing Facility'];

function Line({ line, at }) {
  const [open, setOpen] = useState(true);
  const path = `claimInformation.serviceLinesExpanded${at}`;
  return (
    <div className="panel">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? '▾' : '▸'} Service Line {at + 1}</button>
      {open && (
        <div className="body">
          <div className="grid">
            <DateBox id={`${path}.fromDate`} text="Service From Date" must value={line.from} />
            <DateBox id={`${path}.toDate`} text="Service To Date" value={line.to} />
            <Pick id={`${path}.placeOfService`} text="Place of Service" size={3} value="12 - Home" options={POS} clear />
            <Pick id={`${path}.emergency`} text="Emergency Indicator" size={3} options={['Yes', 'No']} clear />
            <Pick id={`${path}.procedure`} text="Procedure Code" must size={4} value={line.proc} clear />
            {[0, 1, 2, 3].map((n) => <Pick key={n} id={`${path}.modifier${n}`} text={`Modifier ${n + 1}`} size={2} value={line.mods[n]} options={['KX', 'NU', 'RR']} />)}
            {[0, 1, 2, 3].map((n) => <Pick key={n} id={`${path}.pointer${n}`} text={`Diagnosis Code Pointer ${n + 1}`} must={n === 0} size={3} value={line.ptr[n]} options={['1', '2', '3']} />)}
            <Text id={`${path}.amount`} text="Charge Amount" must value={line.amount} />
            <Text id={`${path}.quantity`} text="Quantity" must value={line.quantity} />
            <Pick id={`${path}.quantityType`} text="Quantity Type" must value="UN - Unit" options={['MJ - Minutes']} />
            <Text id={`${path}.controlNumber`} text="Line Item Control Number" value={line.control} />
            <Text id={`${path}.priorAuthorizationNumber`} text="Prior Authorization Number" value={line.pa} />
            <Text id={`${path}.referralNumber`} text="Referral Number" />
            <Text id={`${path}.clia`} text="CLIA Number" />
            <Text id={`${path}.referringClia`} text="Referring CLIA Number" />
            <Text id={`${path}.note`} text="Service Line Note" size={12} value={line.note} help="Up to 80 characters" />
          </div>
          <h3>Ordering Provider</h3>
          <div className="grid">
            <Text id={`${path}.orderingProvider.lastName`} text="Last Name" value="Brannigan" />
            <Text id={`${path}.orderingProvider.firstName`} text="First Name" value="Saoirse" />
            <Text id={`${path}.orderingProvider.npi`} text="NPI" value="2999913868" />
          </div>
          <p><button type="button" className="link">+ Add drug information</button> &nbsp; <button type="button" className="link">+ Add rendering provider</button> &nbsp; <button type="button" className="link">Remove this line</button></p>
        </div>
      )}
    </div>
  );
}

function Claim() {
  return (
    <>
      <nav><b>Harborlink Essentials</b><a href="#home">Home</a><a href="#reg">Patient Registration</a><a href="#claims">Claims &amp; Payments</a><a href="#my">My Providers</a><a href="#more">More</a></nav>
      <main>
        <h1>Professional Claim Correction</h1>
        <p className="lead">Change what needs correcting, then send the replacement to the payer. Fields marked with * are required.</p>
        <Card title="Payer">
          <div className="grid">
            <Pick id="organization" text="Organization" must size={4} value="Sandbar Sleep & Respiratory" options={['Sandbar Sleep - North']} />
            <Pick id="payer" text="Payer" must size={4} value="BLUE HERON HEALTH PLAN" options={['ATLANTIC CREST HMO']} />
            <Pick id="responsibilitySequence" text="Responsibility Sequence" must size={4} value="Primary" options={['Secondary', 'Tertiary']} />
          </div>
        </Card>
        <Card title="Patient Information">
          <div className="grid">
            <Text id="patient.name.last" text="Last Name" must value="Castleberry" />
            <Text id="patient.name.first" text="First Name" must value="Dominic" />
            <Text id="patient.name.middle" text="Middle Name" size={2} value="J" />
            <Text id="patient.name.suffix" text="Suffix" size={1} />
            <DateBox id="patient.birthDate" text="Date of Birth" must value="04/19/1968" />
            <Pick id="patient.gender" text="Gender" must value="Male" options={['Female', 'Unknown']} />
            <Text id="patient.address.line1" text="Address 1" must value="2218 Pelican Cove Rd" />
            <Text id="patient.address.line2" text="Address 2" />
            <Text id="patient.address.city" text="City" must value="Fernandina Beach" />
            <Pick id="patient.address.state" text="State" must value="FL" options={["GA", "SC"]} />
            <Text id="patient.address.zip" text="ZIP Code" must value="32034" />
            <Pick id="patient.relationship" text="Relationship to Subscriber" must value="Self" options={['Spouse', 'Child', 'Other']} />
          </div>
        </Card>
        <Card title="Subscriber Information">
          <div className="grid">
            <Text id="subscriber.memberId" text="Member ID" must value="BHW7718204401" />
            <Text id="subscriber.groupNumber" text="Group Number" value="0048827" />
          </div>
        </Card>
        <Card title="Billing Provider">
          <div className="grid">
            <Pick id="billingProvider.select" text="Select a Provider" size={6} options={['Sandbar Sleep & Respiratory', 'Sandbar Sleep - North']} />
            <Text id="billingProvider.organizationName" text="Organization Name" must size={6} value="Sandbar Sleep & Respiratory LLC" />
            <Text id="billingProvider.npi" text="NPI" must value="2999912019" />
            <Text id="billingProvider.ein" text="EIN" must value="591184026" />
            <Pick id="billingProvider.specialty" text="Specialty Code" must size={6} value="332B00000X - Durable Medical Equipment & Medical Supplies" />
            <Text id="billingProvider.address.line1" text="Address 1" must value="904 Lime St" />
            <Text id="billingProvider.address.city" text="City" must value="Fernandina Beach" />
            <Pick id="billingProvider.address.state" text="State" must value="FL" options={["GA"]} />
            <Text id="billingProvider.address.zip" text="ZIP Code" must value="320342211" />
          </div>
          <p><button type="button" className="link">+ Add rendering provider</button> &nbsp; <button type="button" className="link">+ Add referring provider</button> &nbsp; <button type="button" className="link">+ Add service facility</button></p>
        </Card>
        <Card title="Diagnosis Codes">
          <div className="grid">
            <Pick id="diagnosis.code0" text="Diagnosis Code 1 (Principal)" must size={6} value="G47.33 - OBSTRUCTIVE SLEEP APNEA (ADULT) (PEDIATRIC)" clear />
            <Pick id="diagnosis.code1" text="Diagnosis Code 2" size={6} value="E66.01 - MORBID (SEVERE) OBESITY DUE TO EXCESS CALORIES" clear />
            <Pick id="diagnosis.code2" text="Diagnosis Code 3" size={6} clear />
          </div>
          <p><button type="button" className="link">+ Add another diagnosis code</button></p>
        </Card>
        <Card title="Claim Information">
          <div className="grid">
            <Text id="claimInformation.controlNumber" text="Patient Control Number / Account Number" must size={4} value="SSR-558103" />
            <Pick id="claimInformation.placeOfService" text="Place of Service" must size={4} value="12 - Home" options={POS} />
            <Pick id="claimInformation.frequencyType" text="Frequency Type" must size={4} value="7 - Replacement of Prior Claim" options={['8 - Void/Cancel of Prior Claim']} />
            <Text id="claimInformation.payerControlNumber" text="Payer Claim Control Number (ICN / DCN)" must size={4} value="BH2629400118730" />
            <Text id="claimInformation.priorAuthorizationNumber" text="Prior Authorization Number" size={4} />
            <Text id="claimInformation.referralNumber" text="Referral Number" size={4} />
            <Text id="claimInformation.clia" text="CLIA Number" size={4} />
            <Text id="claimInformation.referringClia" text="Referring CLIA Number" size={4} />
            <Text id="claimInformation.patientAmountPaid" text="Patient Amount Paid" size={4} value="25.00" />
            <Pick id="claimInformation.providerSignature" text="Provider Signature on File" must size={4} value="Yes" options={['No']} />
            <Pick id="claimInformation.assignment" text="Provider Accepts Assignment" must size={4} value="Assigned" options={['Assignment Accepted on Clinical Lab Services Only', 'Not Assigned']} />
            <Pick id="claimInformation.release" text="Release of Information" must size={4} value="Signed statement permitting release" options={['Informed consent to release']} />
            <Text id="claimInformation.note" text="Claim Note" size={12} value="CORRECTED MODIFIERS ON LINE 1" />
          </div>
        </Card>
        <Card title="Service Lines">
          {LINES.map((line, at) => <Line key={line.control} line={line} at={at} />)}
          <button type="button" className="btn">Add another line</button>
        </Card>
        <div className="total"><span>Total Charges</span><span>$638.25</span></div>
        <div className="foot"><button type="button" className="btn">Cancel</button><button type="button" className="btn go">Continue</button></div>
      </main>
    </>
  );
}

createRoot(document.getElementById('root')).render(<Claim />);
