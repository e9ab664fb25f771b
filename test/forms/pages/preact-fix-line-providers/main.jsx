/** @jsxImportSource preact */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { claim, codes, lines as saved, queue } from './claim.js';

const PLACES = [['11', 'Office (11)'], ['12', 'Home (12)'], ['31', 'Skilled nursing facility (31)']];

/** What was accepted: only to read. */
const Fact = ({ k, children }) => <div><div class="k">{k}</div><div>{children || '—'}</div></div>;

/** What may be mended. */
function Edit({ k, value, error, span = 1 }) {
  const [now, setNow] = useState(value);
  return (
    <div class={error ? 'bad' : ''} style={{ gridColumn: `span ${span}` }}>
      <div class="k">{k}</div>
      <input value={now} onInput={(event) => setNow(event.currentTarget.value)} />
      {error && <div class="err">{error}</div>}
    </div>
  );
}

const Who = ({ role, value, error }) => (
  <>
    <div>{role}</div>
    {value.map((part, at) => <div key={at} class={error && at === 2 ? 'bad' : ''}><input value={part} /></div>)}
  </>
);

function Line({ line, at }) {
  return (
    <section class="card">
      <div class="lhd"><b>Line {at + 1}</b><span class="pill">{at === 2 ? '1 error' : 'OK'}</span></div>
      <div class="grid">
        <Edit k="Service from" value={line.from} span={2} />
        <Edit k="Service to" value={line.to} span={2} />
        <div style={{ gridColumn: 'span 3' }}><div class="k">Place of service</div><select value={line.place}>{PLACES.map(([code, words]) => <option key={code} value={code}>{words}</option>)}</select></div>
        <Edit k="HCPCS" value={line.code} span={2} />
        <div style={{ gridColumn: 'span 3' }}><div class="k">Modifiers</div><div class="mods">{line.mods.map((mod, n) => <input key={n} value={mod} />)}</div></div>
        <div style={{ gridColumn: 'span 4' }}><div class="k">Diagnosis pointers</div><div class="mods">{line.ptr.map((mark, n) => <input key={n} value={mark} />)}</div></div>
        <Edit k="Units" value={line.units} span={2} />
        <Edit k="Billed amount" value={line.amount} span={2} />
        <div style={{ gridColumn: 'span 4' }}><div class="k">Adjudicated</div><div>nothing yet</div></div>
      </div>
      <div class="who">
        <div class="hd">Provider</div><div class="hd">Last name</div><div class="hd">First name</div><div class="hd">NPI</div>
        <Who role="Ordering" value={line.order} error={at === 2} />
        <Who role="Rendering" value={line.render} />
      </div>
      {at === 2 && <div class="err">A8:562:DK – the ordering provider's NPI is missing on this line.</div>}
    </section>
  );
}

function App() {
  const [lines, setLines] = useState(saved);
  return (
    <>
      <div class="top"><b>lanternway</b><a href="#">Dashboard</a><a href="#">Fix-it queue</a><a href="#">Remits</a><a href="#">Enrollment</a><input placeholder="Search claims" /></div>
      <div class="page">
        <aside class="queue"><h4>Rejected (4)</h4>{queue.map(([name, what, on]) => <div key={name} class={on ? 'on' : ''}><b>{name}</b><br />{what}</div>)}</aside>
        <main>
          <div class="alert"><b>Rejected by the payer on 11/20/2026.</b> 2 errors to fix. Fields with a box can be changed here; open the claim in your own system for the rest.</div>
          <section class="card">
            <h3>Claim</h3>
            <div class="facts">
              <Fact k="Payer">{claim.payer}</Fact><Fact k="Payer ID">{claim.payerId}</Fact><Fact k="Patient account number">{claim.account}</Fact><Fact k="Frequency">{claim.frequency}</Fact>
              <Fact k="Patient">{claim.patient}</Fact><Fact k="Date of birth">{claim.born}</Fact><Fact k="Gender">{claim.sex}</Fact><Fact k="Relationship to subscriber">{claim.relation}</Fact>
              <Edit k="Subscriber ID" value={claim.member} error="A7:164 – not in the payer's format" /><Edit k="Prior authorization" value={claim.auth} /><Fact k="Total billed">$1,289.90</Fact><Fact k="Received">11/19/2026 4:12 PM</Fact>
            </div>
          </section>
          <section class="card">
            <h3>Billing provider</h3>
            <div class="facts"><Fact k="Name">{claim.billing}</Fact><Fact k="NPI">{claim.npi}</Fact><Fact k="Tax ID">{claim.tin}</Fact><Edit k="Taxonomy" value={claim.taxonomy} /></div>
          </section>
          <section class="card"><h3>Diagnoses (ICD-10)</h3><ul class="dx">{codes.map((code, at) => <li key={code}><b>{at + 1}</b>{code}</li>)}</ul></section>
          {lines.map((line, at) => <Line key={at} line={line} at={at} />)}
          <div class="end"><button type="button" onClick={() => setLines([...lines])}>Validate</button><button type="button">Resubmit</button></div>
        </main>
      </div>
    </>
  );
}

render(<App />, document.getElementById('lw'));
