import { Tabs } from 'radix-ui';
import { createRoot } from 'react-dom/client';
import { Check, Radios, Select, Text } from './ui.jsx';

const PLACES = [['11', 'Office (11)'], ['12', 'Home (12)'], ['13', 'Assisted Living (13)'], ['31', 'Skilled Nursing (31)']];
const YES_NO = [['yes', 'Yes'], ['no', 'No']];
const MODIFIERS = ['none', 'BP', 'KH', 'KI', 'KX', 'LT', 'NU', 'RR', 'RT'].map((code) => [code, code]);
const LINES = [
  { from: '11/17/2026', to: '11/17/2026', place: '12', code: 'K0003', mods: ['RR', 'KH', 'KX', 'BP'], dx: 'AB', charge: '84.17', units: '1', npi: '', note: '' },
  { from: '11/17/2026', to: '11/17/2026', place: '12', code: 'E0971', mods: ['NU'], dx: 'A', charge: '46.00', units: '2', npi: '2999961586', note: 'Anti-tippers, pair' },
  { from: '', to: '', place: undefined, code: '', mods: [], dx: '', charge: '', units: '', npi: '', note: '' },
];

function Card({ title, about, children }) {
  return <section className="card"><h3>{title}</h3><p className="d">{about}</p><div className="grid">{children}</div></section>;
}

function Line({ line, number }) {
  return (
    <Card title={`Service Line ${number}`} about="Procedure, modifiers and charge">
      <Text label="From" value={line.from} placeholder="01/31/2026" /><Text label="To" value={line.to} placeholder="01/31/2026" />
      <Select label="Place of Service" options={PLACES} value={line.place} name={`line-${number}-pos`} /><Text label="CPT/HCPCS" value={line.code} placeholder="99213" />
      {[1, 2, 3, 4].map((place) => <Select key={place} label={`Modifier ${place}`} size={2} options={MODIFIERS} value={line.mods[place - 1]} placeholder="–" name={`line-${number}-m${place}`} />)}
      <div className="field" style={{ gridColumn: 'span 4' }}><span className="lb">Diagnosis Pointer</span><div className="row">{['A', 'B', 'C', 'D'].map((letter) => <Check key={letter} label={letter} checked={line.dx.includes(letter)} name={`line-${number}-${letter}`} />)}</div></div>
      <Text label="Charges" value={line.charge} placeholder="150.00" /><Text label="Days or Units" value={line.units} placeholder="1" size={2} /><Text label="Rendering Provider NPI" value={line.npi} /><Text label="Supplemental note" value={line.note} size={4} />
    </Card>
  );
}

function Claim() {
  return (
    <Tabs.Root defaultValue="claim">
      <Tabs.List className="tabs"><Tabs.Trigger value="claim">Claim</Tabs.Trigger><Tabs.Trigger value="files">Attachments</Tabs.Trigger><Tabs.Trigger value="notes">Internal notes</Tabs.Trigger><Tabs.Trigger value="history">History</Tabs.Trigger></Tabs.List>
      <Tabs.Content value="files" forceMount><Card title="Attachments" about="Nothing was added"><Text label="Report type" /><Text label="Attachment control number" /></Card></Tabs.Content>
      <Tabs.Content value="notes" forceMount><Card title="Internal notes" about="Never sent to the payer"><Text label="Note" value="Call patient about the ramp" size={12} /></Card></Tabs.Content>
      <Tabs.Content value="history">No events</Tabs.Content>
      <Tabs.Content value="claim">
        <Card title="Insurance" about="Who pays, and for whom">
          <Radios label="Type" size={12} value="medicaid" name="type" options={[['medicare', 'Medicare'], ['medicaid', 'Medicaid'], ['tricare', 'Tricare'], ['champva', 'Champva'], ['group', 'Group health plan'], ['other', 'Other']]} />
          <Text label="Payer" value="Buffalo Trace Medicaid Plan" size={4} /><Text label="Insured ID" value="KYM0088154" /><Text label="Policy Group" /><Radios label="Another plan?" size={2} value="no" options={YES_NO} name="other" />
          <Text label="Insured's Name" value="Mbeki-Lawson, Thandie" size={4} /><Select label="Relationship" value="child" options={[['self', 'Self'], ['spouse', 'Spouse'], ['child', 'Child'], ['other', 'Other']]} name="rel" />
        </Card>
        <Card title="Patient" about="As the payer knows the patient">
          <Text label="Last Name" value="Mbeki-Lawson" /><Text label="First Name" value="Kofi" /><Text label="Date of Birth" value="07/07/2011" placeholder="01/31/1980" /><Select label="Sex" value="M" options={[['M', 'Male'], ['F', 'Female']]} name="sex" />
          <Text label="Street" value="33 Tobacco Row" size={4} /><Text label="City" value="Maysville" /><Select label="State" value="KY" size={2} options={[['KY', 'KY'], ['OH', 'OH'], ['TN', 'TN']]} name="state" /><Text label="ZIP" value="41056" />
          <Text label="Account No." value="PCL-1180" />
          <div className="field" style={{ gridColumn: 'span 9' }}><span className="lb">Condition related to</span><div className="row"><Check label="Employment" name="emp" /><Check label="Auto accident" name="auto" /><Check label="Other accident" name="oth" /></div></div>
        </Card>
        <Card title="Clinical" about="Diagnoses, order, authorization">
          {['A', 'B', 'C', 'D'].map((letter, at) => <Text key={letter} label={`ICD-10 ${letter}`} value={['G71.01', 'M41.9'][at]} placeholder="A00.0" />)}
          <Text label="Referring Provider" value="Sorrentino, Gia" size={4} /><Text label="Referring NPI" value="2999961214" /><Select label="Qualifier" size={2} value="DN" options={[['DN', 'DN'], ['DK', 'DK'], ['DQ', 'DQ']]} name="q" /><Text label="Date of Current Illness" placeholder="01/31/2026" />
          <Text label="Prior Auth #" value="BTM-5571-02" /><Text label="Referral #" /><Select label="Resubmission" options={[['7', '7 Replacement'], ['8', '8 Void']]} name="resub" /><Text label="Original Ref #" />
        </Card>
        {LINES.map((line, at) => <Line key={at} line={line} number={at + 1} />)}
        <Card title="Billing" about="Item 25 to 33">
          <Text label="Billing Provider" value="Limestone Seating & Mobility" size={4} /><Text label="NPI" value="2999961586" /><Text label="Tax ID" value="61-1450997" size={2} /><Text label="Amount Paid" placeholder="0.00" />
          <Text label="Facility" size={4} /><Text label="Facility NPI" /><div className="field" style={{ gridColumn: 'span 3' }}><span className="lb">Assignment</span><div className="row"><Check label="Accept assignment" checked name="asg" /></div></div>
        </Card>
        <div className="end"><span>Total charge <strong>$130.17</strong></span><button type="button" className="btn">Save</button><button type="submit" className="btn p">Submit</button></div>
      </Tabs.Content>
    </Tabs.Root>
  );
}

createRoot(document.getElementById('root')).render(
  <>
    <div className="top"><strong>parcel</strong><span>Claims</span><span>Patients</span><span>Inventory</span><input type="text" placeholder="Search… ⌘K" /></div>
    <main><form onSubmit={(event) => event.preventDefault()}><Claim /></form></main>
  </>,
);
