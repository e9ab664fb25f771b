import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import './page.css';
import { Box, Choose, Combo, Either } from './ui.jsx';

const DX = ['J96.11 - Chronic respiratory failure with hypoxia', 'J44.1 - COPD with (acute) exacerbation', 'I50.22 - Chronic systolic heart failure'];
const POS = ['11 - Office', '12 - Home', '13 - Assisted Living Facility', '31 - Skilled Nursing Facility'];
const CODES = ['E1390 - Oxygen concentrator', 'E0431 - Portable gaseous 02', 'E0570 - Nebulizer with compression', 'A7005 - Nondisposable nebulizer set'];
const MODS = ['RR - Rental (dme)', 'NU - New equipment', 'KX - Documentation on file', 'KH - Initial claim', 'KI - 2nd or 3rd month rental', 'QE - Stationary o2 <1 lpm'];
const PTRS = ['1', '2', '3'];
const LINES = [
  { from: '11/06/2026', to: '11/06/2026', pos: POS[1], code: CODES[0], mods: [MODS[0], MODS[2], MODS[4]], ptr: ['1', '2'], amount: '187.62', units: '1', auth: 'TMA-5521903' },
  { from: '11/06/2026', to: '11/06/2026', pos: POS[1], code: CODES[1], mods: [MODS[0], MODS[2], MODS[4]], ptr: ['1', '2'], amount: '36.19', units: '1', auth: 'TMA-5521903' },
  { from: '11/06/2026', to: '11/06/2026', pos: POS[1], code: CODES[3], mods: [MODS[1]], ptr: ['2'], amount: '28.40', units: '1', auth: '' },
];

function Line({ line, at, total }) {
  return (
    <Disclosure defaultExpanded className="card">
      <Heading level={3}><Button slot="trigger">▾ Service Line {at + 1} of {total}</Button></Heading>
      <DisclosurePanel>
        <div className="grid">
          <Box label="From Date" value={line.from} isRequired help="MM/DD/YYYY" />
          <Box label="To Date" value={line.to} help="MM/DD/YYYY" />
          <Combo label="Place of Service" value={line.pos} options={POS} wide />
          <Combo label="Procedure Code" value={line.code} options={CODES} wide isRequired />
          <Box label="Procedure Description" value={line.note} wide help="Required for not otherwise classified codes" />
          {[0, 1, 2, 3].map((one) => <Combo key={one} label={`Modifier ${one + 1}`} value={line.mods[one]} options={MODS} />)}
          {[0, 1, 2, 3].map((one) => <Combo key={one} label={`Diagnosis Code Pointer ${one + 1}`} value={line.ptr[one]} options={PTRS} isRequired={!one} />)}
          <Box label="Line Charge Amount" value={line.amount} isRequired />
          <Box label="Quantity" value={line.units} isRequired />
          <Choose label="Quantity Type" value="Unit (UN)" options={['Unit (UN)', 'Minutes (MJ)']} />
          <Box label="Prior Authorization Number" value={line.auth} />
        </div>
        <p><Button>Delete this line</Button> <Button>+ Add drug (NDC) information</Button></p>
      </DisclosurePanel>
    </Disclosure>
  );
}

function Claim() {
  const [lines] = useState(LINES);
  return (
    <form>
      <section className="card"><h2>Information for this claim</h2><div className="grid">
        <Combo label="Organization" value="Redwillow Respiratory Services" options={['Redwillow Respiratory Services']} />
        <Choose label="Claim Type" value="Professional Claim" options={['Professional Claim', 'Facility Claim', 'Dental Claim']} />
        <Combo label="Payer" value="TIMBERLAKE MEDICARE ADVANTAGE" options={['TIMBERLAKE MEDICARE ADVANTAGE', 'TIMBERLAKE COMMERCIAL']} />
        <Choose label="Responsibility Sequence" value="Primary" options={['Primary', 'Secondary', 'Tertiary']} />
      </div></section>
      <section className="card"><h2>Patient Information</h2><div className="grid">
        <Combo label="Select a Patient" options={['MARISOL QUENTIN', 'DEVON ARKWRIGHT']} wide /><span className="help wide">Choose a patient you have billed before to fill in this section.</span>
        <Box label="Last Name" value="ARKWRIGHT" isRequired /><Box label="First Name" value="DEVON" isRequired /><Box label="Middle Name or Initial" value="L" /><Choose label="Relationship to Subscriber" value="Self" options={['Self', 'Spouse', 'Child', 'Other']} />
        <Box label="Date of Birth" value="09/30/1951" isRequired /><Choose label="Gender" value="Male" options={['Female', 'Male', 'Unknown']} /><Box label="Member ID" value="TLM600418822" isRequired /><Box label="Group Number" />
        <Box label="Address Line 1" value="77 Cattail Rd" wide /><Box label="Address Line 2" wide />
        <Box label="City" value="Marquette" /><Combo label="State" value="MI - Michigan" options={['MI - Michigan', 'WI - Wisconsin']} /><Box label="Zip Code" value="49855" />
      </div></section>
      <section className="card"><h2>Billing Provider</h2><div className="grid">
        <Box label="Organization / Last Name" value="Redwillow Respiratory Services LLC" wide /><Box label="NPI" value="2999731211" isRequired /><Box label="Tax ID (EIN)" value="380044719" isRequired />
        <Combo label="Specialty / Taxonomy Code" value="332B00000X - Durable Medical Equipment & Medical Supplies" options={['332B00000X - Durable Medical Equipment & Medical Supplies']} wide />
      </div></section>
      <section className="card"><h2>Ordering Provider</h2><div className="grid">
        <Box label="Last Name" value="OKONJO" /><Box label="First Name" value="THADDEUS" /><Box label="NPI" value="2999731286" />
      </div></section>
      <section className="card"><h2>Diagnosis Codes</h2><div className="grid">
        {[0, 1, 2, 3].map((one) => <Combo key={one} label={one ? `Diagnosis Code ${one + 1}` : 'Principal Diagnosis Code'} value={DX[one]} options={DX} isRequired={!one} wide />)}
      </div></section>
      <section className="card"><h2>Claim Information</h2><div className="grid">
        <Box label="Patient Control Number / Claim Number" value="RRS-2281-NOV" isRequired /><Choose label="Frequency Type" value="1 - Original Claim" options={['1 - Original Claim', '7 - Replacement of Prior Claim', '8 - Void/Cancel of Prior Claim']} /><Box label="Payer Claim Control Number (ICN / DCN)" /><Box label="Prior Authorization Number" />
        <Box label="Referral Number" /><Box label="CLIA Number" /><Either label="Provider Accepts Assignment" value="Yes" /><Either label="Release of Information" value="Yes" />
        <Box label="Claim Note" wide help="Up to 80 characters" value="Portable used for appointments and errands" />
      </div></section>
      {lines.map((line, at) => <Line key={line.code} line={line} at={at} total={lines.length} />)}
      <div className="card foot"><Button>Add Another Service Line</Button><span style={{ flex: 1 }} /><b>Total Charges: $252.21</b><Button>Save Draft</Button><Button>Continue</Button></div>
    </form>
  );
}

createRoot(document.getElementById('corvane')).render(
  <>
    <header className="top"><b>Corvane Connect</b><a href="#p">Patient Registration</a><a href="#c">Claims &amp; Payments</a><a href="#m">My Providers</a><span style={{ flex: 1 }} /><span>Michigan ▾</span><span>Help</span></header>
    <main><h1 style={{ fontSize: 22 }}>Professional Claim</h1><Claim /></main>
  </>,
);
