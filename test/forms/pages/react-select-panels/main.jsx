import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { blankLine, chosen, DIAGNOSES, FREQUENCIES, GENDERS, LINES, MODIFIERS, one, PLACES, PROCEDURES, QUALIFIERS, RELATIONS, STATES, UNIT_KINDS, YES_NO } from './data.js';
import { ClaimForm, DateText, Pick, Text } from './fields.jsx';

const HEADER = {
  'patient.name.last': 'Karlsson', 'patient.name.first': 'Birgitta', 'patient.birthDate': '04/27/1959',
  'patient.address.line1': '3340 Quince Hollow Rd', 'patient.address.city': 'Marietta', 'patient.address.zipCode': '45750',
  'subscriber.memberId': 'BHX220917446', 'subscriber.groupNumber': '0071120-03',
  'billingProvider.name': 'Tri-River Sleep & Respiratory', 'billingProvider.npi': '2999950118', 'billingProvider.ein': '31-1780442', 'billingProvider.taxonomy': '332B00000X',
  'orderingProvider.name.last': 'Oyelaran', 'orderingProvider.name.first': 'Folake', 'orderingProvider.npi': '2999950480',
  'claimInformation.controlNumber': 'TRS-60412', 'claimInformation.patientAmountPaid': '25.00',
};

const texts = { ...HEADER };
for (const [index, line] of LINES.entries()) {
  const path = `claimInformation.serviceLinesExpanded${index}`;
  Object.assign(texts, {
    [`${path}.fromDate`]: line.from, [`${path}.toDate`]: line.to, [`${path}.amount`]: line.amount, [`${path}.quantity`]: line.quantity,
    [`${path}.priorAuthorizationNumber`]: line.auth, [`${path}.clia`]: line.clia, [`${path}.note`]: line.note, [`${path}.lineItemControlNumber`]: line.control,
  });
}

const POINTERS = DIAGNOSES.map((diagnosis, index) => ({ value: index + 1, label: `${index + 1} - ${diagnosis.label.split(' - ')[0]}` }));

function ServiceLine({ line, index }) {
  const path = `claimInformation.serviceLinesExpanded${index}`;
  return (
    <section className="line">
      <header>
        Line {index + 1} <span>{line.procedure?.value ?? 'not started'}</span>
        <button type="button" className="btn">Remove</button>
      </header>
      <div className="body">
        <DateText path={`${path}.fromDate`} caption="From Date" required />
        <DateText path={`${path}.toDate`} caption="To Date" />
        <Pick caption="Place of Service" options={PLACES} value={line.place} width="c4" />
        <Pick caption="Quantity Type" options={UNIT_KINDS} value={line.kind} width="c2" isClearable={false} />
        <Text path={`${path}.quantity`} caption="Quantity" width="c2" required />
        <Pick caption="Procedure Code" options={PROCEDURES} value={line.procedure} width="c6" placeholder="Type a code or words" required />
        <Pick caption="Modifiers" options={MODIFIERS} value={line.modifiers} isMulti width="c6" placeholder="Up to four" />
        <Pick caption="Diagnosis Code Pointers" options={POINTERS} value={line.pointers.map((at) => POINTERS[at])} isMulti width="c6" placeholder="" required />
        <div className="c3">
          <label className="form-label" htmlFor={`${path}.amount`}>Charge Amount <span className="req">*</span></label>
          <div className="money">
            <span>$</span>
            <input className="form-control" id={`${path}.amount`} defaultValue={line.amount} />
          </div>
        </div>
        <Text path={`${path}.lineItemControlNumber`} caption="Line Item Control Number" />
        <Text path={`${path}.priorAuthorizationNumber`} caption="Prior Authorization Number" />
        <Text path={`${path}.clia`} caption="CLIA Number" help="Laboratory services only" />
        <Text path={`${path}.note`} caption="Line Note" width="c6" />
      </div>
    </section>
  );
}

function Claim() {
  const [lines, setLines] = useState(LINES);
  return (
    <ClaimForm initial={texts}>
      <section className="card">
        <h2>Patient Information</h2>
        <div className="body">
          <Text path="patient.name.last" caption="Last Name" required />
          <Text path="patient.name.first" caption="First Name" required />
          <DateText path="patient.birthDate" caption="Date of Birth" width="c3" required />
          <Pick caption="Gender" options={GENDERS} value={one(GENDERS, 'F')} required />
          <Text path="patient.address.line1" caption="Address Line 1" width="c4" />
          <Text path="patient.address.city" caption="City" />
          <Pick caption="State" options={STATES} value={one(STATES, 'OH')} />
          <Text path="patient.address.zipCode" caption="ZIP Code" width="c2" />
          <Text path="subscriber.memberId" caption="Member ID" required help="As printed on the card, with its prefix" />
          <Text path="subscriber.groupNumber" caption="Group Number" />
          <Pick caption="Relationship to Subscriber" options={RELATIONS} value={one(RELATIONS, '18')} required />
          <Pick caption="Is there other coverage?" options={YES_NO} value={one(YES_NO, 'N')} />
        </div>
      </section>
      <section className="card">
        <h2>Providers</h2>
        <div className="body">
          <Text path="billingProvider.name" caption="Billing Provider Name" width="c4" required />
          <Text path="billingProvider.npi" caption="Billing Provider NPI" required />
          <Text path="billingProvider.ein" caption="EIN" width="c2" />
          <Text path="billingProvider.taxonomy" caption="Specialty Code" />
          <Pick caption="Other Provider Role" options={QUALIFIERS} value={one(QUALIFIERS, 'DK')} />
          <Text path="orderingProvider.name.last" caption="Last Name" />
          <Text path="orderingProvider.name.first" caption="First Name" />
          <Text path="orderingProvider.npi" caption="NPI" />
        </div>
      </section>
      <section className="card">
        <h2>Diagnosis Codes</h2>
        <div className="body">
          {['Principal Diagnosis Code', 'Diagnosis Code 2', 'Diagnosis Code 3', 'Diagnosis Code 4'].map((caption, index) => (
            <Pick key={caption} caption={caption} options={DIAGNOSES} value={chosen(DIAGNOSES, ['G4733', 'I10'])[index] ?? null} width="c6" placeholder="Search" required={index === 0} />
          ))}
        </div>
      </section>
      <section className="card">
        <h2>Claim Information</h2>
        <div className="body">
          <Text path="claimInformation.controlNumber" caption="Patient Control Number" required />
          <Pick caption="Frequency Type" options={FREQUENCIES} value={FREQUENCIES[0]} />
          <Text path="claimInformation.payerClaimControlNumber" caption="Payer Claim Control Number (ICN / DCN)" />
          <Text path="claimInformation.priorAuthorizationNumber" caption="Prior Authorization Number" />
          <Text path="claimInformation.referralNumber" caption="Referral Number" />
          <Text path="claimInformation.clia" caption="CLIA Number" />
          <Pick caption="Provider Accepts Assignment" options={YES_NO} value={one(YES_NO, 'Y')} required />
          <Text path="claimInformation.patientAmountPaid" caption="Patient Amount Paid" />
          <Text path="claimInformation.notes" caption="Claim Note" width="c12" help="Leave empty unless the payer asked for it." />
        </div>
      </section>
      <section className="card">
        <h2>Service Lines</h2>
        <div style={{ height: 14 }} />
        {lines.map((line, index) => (
          <ServiceLine key={index} line={line} index={index} />
        ))}
        <div className="foot">
          <button type="button" className="btn" onClick={() => setLines([...lines, blankLine])}>+ Add service line</button>
          <div className="t">Total Claim Charge: <b>$295.56</b></div>
        </div>
      </section>
      <div className="foot">
        <button type="button" className="btn">Save draft</button>
        <button type="submit" className="btn go">Continue</button>
      </div>
    </ClaimForm>
  );
}

createRoot(document.getElementById('app')).render(
  <>
    <div className="top">
      <b>meridian exchange</b>
      <a href="#home">Patient Registration</a>
      <a href="#claims">Claims &amp; Payments</a>
      <a href="#spaces">Payer Spaces</a>
      <input className="s" aria-label="Keyword search" placeholder="Keyword search" />
    </div>
    <main>
      <h1>Professional Claim</h1>
      <p className="lead">Buckeye Harvest Health Plan · Organization: Tri-River Sleep &amp; Respiratory</p>
      <Claim />
    </main>
    <footer>© 2026 Meridian Exchange LLC · Terms · Contact support</footer>
  </>,
);
