import { Radio, RadioGroup, Switch } from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CODES, KINDS, LINES, MODIFIERS, PAYERS, PLACES, RELATIONS, SEXES } from './data.js';
import { Box, Code, Field, Pick, PickSeveral } from './ui.jsx';

function Section({ title, aside, children }) {
  return <div className="bg-white rounded border p-4 mb-4"><div className="flex items-center justify-between mb-4"><div className="font-semibold">{title}</div><div className="text-xs text-dim">{aside}</div></div>{children}</div>;
}

function OnOff({ value }) {
  const [on, setOn] = useState(value);
  return <div className="flex items-center gap-2 py-1"><Switch checked={on} onChange={setOn} className="switch"><span /></Switch><div>{on ? 'Yes' : 'No'}</div></div>;
}

function Kind() {
  const [kind, setKind] = useState('1');
  return <RadioGroup value={kind} onChange={setKind} className="flex gap-1">{KINDS.map(({ id, name }) => <Radio key={id} value={id} className="radio">{name}</Radio>)}</RadioGroup>;
}

const total = LINES.reduce((sum, { charge }) => sum + Number(charge.replaceAll(',', '') || 0), 0).toLocaleString('en-US', { minimumFractionDigits: 2 });

createRoot(document.getElementById('app')).render(
  <>
    <div className="bg-violet px-6 p-2 flex items-center gap-4"><div className="text-lg font-semibold">fernhill</div><div>Claims</div><div>Patients</div><div>Ledger</div><input className="control ml-auto" placeholder="Search by name, code or NPI" /></div>
    <div className="wide p-4">
      <div className="text-lg font-semibold mb-4">Create claim</div>
      <Section title="Plan" aside="Eligibility checked today, 09:14">
        <div className="grid cols-4 gap-4">
          <Field caption="Bill to"><Pick options={PAYERS} value={PAYERS[0]} /></Field><Field caption="Subscriber no."><Box value="OPH4427719" /></Field><Field caption="Group"><Box value="88120-A" /></Field><Field caption="Patient is the subscriber's"><Pick options={RELATIONS} value={RELATIONS[1]} show={({ name }) => name} /></Field>
          <Field caption="Subscriber's name"><Box value="Nakagawa, Ren" /></Field><Field caption="Is there other coverage?"><OnOff value={false} /></Field><Field caption="Type of claim" className="col-2"><Kind /></Field>
        </div>
      </Section>
      <Section title="Patient" aside="#20771">
        <div className="grid cols-6 gap-4">
          <Field caption="Last name" className="col-2"><Box value="Nakagawa" /></Field><Field caption="First name" className="col-2"><Box value="Sumire" /></Field><Field caption="Born"><Box value="05/03/1966" /></Field><Field caption="Sex"><Pick options={SEXES} value={SEXES[0]} /></Field>
          <Field caption="Street" className="col-2"><Box value="19 Hemlock Terrace" /></Field><Field caption="City"><Box value="Sequim" /></Field><Field caption="State"><Box value="WA" /></Field><Field caption="Zip"><Box value="98382" /></Field><Field caption="Account"><Box value="FH-20771" /></Field>
        </div>
      </Section>
      <Section title="Clinical and authorization" aside="">
        <div className="grid cols-6 gap-4">
          {['A', 'B', 'C', 'D'].map((letter, at) => <Field key={letter} caption={`Diagnosis ${letter}`}><Box value={['S78.111D', 'Z89.611'][at]} /></Field>)}<Field caption="Injury / illness date"><Box value="06/12/2025" /></Field><Field caption="Auto accident?"><OnOff value={true} /></Field>
          <Field caption="Ordering provider" className="col-2"><Box value="Petrakis, Eleni" /></Field><Field caption="NPI of ordering provider"><Box value="2999963061" /></Field><Field caption="Authorization"><Box value="OPH-PA-339017" /></Field><Field caption="Referral"><Box /></Field><Field caption="Supervisor NPI"><Box /></Field>
          <Field caption="Message on the claim" className="col-4"><Box /></Field><Field caption="Original claim no."><Box /></Field><Field caption="We accept assignment"><OnOff value={true} /></Field>
        </div>
      </Section>
      <Section title="Lines" aside="Charges are your usual fees">
        <div className="grid lines gap-2 text-xs text-dim border-b"><div /><div>From</div><div>To</div><div>Place</div><div>HCPCS</div><div>Modifiers</div><div>Dx</div><div>Charge</div><div>Units</div><div>Note</div></div>
        {LINES.map((line, at) => (
          <div key={at} className="grid lines gap-2 py-1 items-center">
            <div className="text-dim">{at + 1}</div><Box value={line.from} placeholder="mm/dd/yyyy" /><Box value={line.to} placeholder="mm/dd/yyyy" /><Pick options={PLACES} value={line.place} show={({ id, name }) => `${id} ${name}`} empty="–" /><Code options={CODES} value={line.code} />
            <PickSeveral options={MODIFIERS} value={line.modifiers} empty="none" /><PickSeveral options={['A', 'B', 'C', 'D']} value={line.pointers} /><Box value={line.charge} /><Box value={line.units} /><Box value={line.note} />
          </div>
        ))}
        <div className="flex justify-end gap-2 p-2"><div>Total</div><div className="font-semibold">${total}</div></div>
      </Section>
      <Section title="Sender" aside="From your practice settings">
        <div className="grid cols-6 gap-4"><Field caption="Billing provider" className="col-2"><Box value="Strait Prosthetics Inc" /></Field><Field caption="Billing NPI"><Box value="2999963434" /></Field><Field caption="Tax ID"><Box value="91-2077316" /></Field><Field caption="Taxonomy"><Box value="335E00000X" /></Field><Field caption="Already paid"><Box value="250.00" /></Field></div>
      </Section>
      <div className="flex justify-end gap-2"><button type="button" className="control">Keep draft</button><button type="button" className="control bg-violet">Send</button></div>
    </div>
  </>,
);
