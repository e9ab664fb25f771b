import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Draft, draft, emptyLine, type Line } from './claim.ts';
import { Box, Choice, Panel } from './parts.tsx';

const YES_NO = ['Yes', 'No'] as const;
type TextKey = { [K in keyof Draft]: Draft[K] extends string ? K : never }[keyof Draft];

function empty(): Draft {
  const texts = Object.fromEntries(Object.keys(draft).map((key) => [key, '']));
  return { ...(texts as unknown as Draft), dx: draft.dx.map(() => ''), lines: [emptyLine] };
}

function LineRow({ line, index, change }: { line: Line; index: number; change: (line: Line) => void }) {
  const set = (key: Exclude<keyof Line, 'mods'>) => (event: { target: { value: string } }) =>
    change({ ...line, [key]: event.target.value });
  return (
    <div className="row">
      <div className="muted">{index + 1}</div>
      <input type="date" value={line.from} onChange={set('from')} />
      <input type="date" value={line.to} onChange={set('to')} />
      <input value={line.pos} onChange={set('pos')} placeholder="11" />
      <input value={line.code} onChange={set('code')} placeholder="A0000" />
      <div className="mods">
        {line.mods.map((mod, place) => (
          <input
            key={place}
            value={mod}
            maxLength={2}
            onChange={(event) =>
              change({ ...line, mods: line.mods.map((old, i) => (i === place ? event.target.value : old)) as Line['mods'] })
            }
          />
        ))}
      </div>
      <input value={line.ptr} onChange={set('ptr')} placeholder="A,B" />
      <input value={line.price} onChange={set('price')} placeholder="0.00" inputMode="decimal" />
      <input value={line.units} onChange={set('units')} />
      <input value={line.npi} onChange={set('npi')} />
      <input value={line.note} onChange={set('note')} />
      <button type="button" className="x">
        ✕
      </button>
    </div>
  );
}

function EditClaim() {
  const [claim, setClaim] = useState<Draft>(empty);
  // The server answers late, as servers do: no input event tells anyone.
  useEffect(() => {
    const timer = setTimeout(() => setClaim({ ...draft, lines: [...draft.lines, emptyLine, emptyLine] }), 120);
    return () => clearTimeout(timer);
  }, []);
  const bind = (key: TextKey) => ({
    value: claim[key],
    onChange: (value: string) => setClaim((old) => ({ ...old, [key]: value })),
  });
  const total = claim.lines.reduce((sum, line) => sum + Math.round(Number(line.price || 0) * 100), 0);
  return (
    <>
      <h1>Edit claim</h1>
      <div className="crumb">Claims / Drafts / 0044871</div>
      <Panel title="Coverage">
        <div className="cols">
          <Choice
            caption="1. Insurance type (check one)"
            options={['Medicare', 'Medicaid', 'Tricare', 'ChampVA', 'Group health', 'Other']}
            width="w8"
            {...bind('coverage')}
          />
          <Box caption="1a. Insured's ID number" width="w4" {...bind('member')} />
          <Box caption="Payer" width="w4" {...bind('payer')} />
          <Box caption="11. Policy group or FECA number" width="w4" {...bind('group')} />
          <Box caption="11c. Plan name" width="w4" {...bind('plan')} />
          <Choice caption="11d. Is there another health benefit plan?" options={YES_NO} width="w4" {...bind('otherPlan')} />
        </div>
      </Panel>
      <Panel title="Patient">
        <div className="cols">
          <div className="w6">
            <div className="cap">2. Patient's name</div>
            <div className="mods">
              <input placeholder="Last Name" value={claim.last} onChange={(e) => bind('last').onChange(e.target.value)} />
              <input placeholder="First Name" value={claim.first} onChange={(e) => bind('first').onChange(e.target.value)} />
              <input placeholder="MI" value={claim.middle} onChange={(e) => bind('middle').onChange(e.target.value)} />
            </div>
          </div>
          <div className="w3">
            <div className="cap">3. Patient's birth date</div>
            <input type="date" value={claim.born} onChange={(e) => bind('born').onChange(e.target.value)} />
          </div>
          <Choice caption="Sex" options={['Male', 'Female']} {...bind('sex')} />
          <Box caption="5. Patient's address" width="w6" {...bind('street')} />
          <Box caption="CITY" width="w2" {...bind('city')} />
          <Box caption="STATE" width="w2" {...bind('state')} />
          <Box caption="ZIP" width="w2" {...bind('zip')} />
          <Box caption="Phone" {...bind('phone')} />
          <Choice
            caption="6. Patient relationship to insured"
            options={['Self', 'Spouse', 'Child', 'Other']}
            width="w6"
            {...bind('relation')}
          />
          <div className="w3" />
          <Box caption="4. Insured's name" width="w4" {...bind('insured')} />
          <div className="w8" />
          <Box caption="7. Insured's address" width="w6" {...bind('insuredStreet')} />
          <Box caption="CITY" width="w2" {...bind('insuredCity')} />
          <Box caption="STATE" width="w2" {...bind('insuredState')} />
          <Box caption="ZIP" width="w2" {...bind('insuredZip')} />
        </div>
      </Panel>
      <Panel title="Condition and referral">
        <div className="cols">
          <Choice caption="10a. Employment?" options={YES_NO} {...bind('employment')} />
          <Choice caption="10b. Auto accident?" options={YES_NO} {...bind('auto')} />
          <Choice caption="10c. Other accident?" options={YES_NO} {...bind('otherAccident')} />
          <div className="w3">
            <div className="cap">14. Date of current illness</div>
            <input type="date" value={claim.onset} onChange={(e) => bind('onset').onChange(e.target.value)} />
          </div>
          <div className="w2">
            <div className="cap">Qualifier</div>
            <select value={claim.qualifier} onChange={(e) => bind('qualifier').onChange(e.target.value)}>
              <option value="">–</option>
              <option value="DN">DN – referring</option>
              <option value="DK">DK – ordering</option>
              <option value="DQ">DQ – supervising</option>
            </select>
          </div>
          <Box caption="17. Name of referring provider or other source" width="w4" {...bind('provider')} />
          <Box caption="17a. NPI" {...bind('otherId')} />
          <Box caption="17b. NPI" {...bind('providerNpi')} />
          <div className="w3">
            <div className="cap">18. Hospitalized from</div>
            <input type="date" value={claim.admitted} onChange={(e) => bind('admitted').onChange(e.target.value)} />
          </div>
          <div className="w3">
            <div className="cap">to</div>
            <input type="date" value={claim.discharged} onChange={(e) => bind('discharged').onChange(e.target.value)} />
          </div>
          <Box
            caption="19. Additional claim information"
            tip="Free text that travels with the claim (e.g. 99 = see attachment)."
            width="w6"
            {...bind('info')}
          />
        </div>
      </Panel>
      <Panel title="Diagnoses and authorization">
        <div className="cols">
          <Box caption="ICD Ind." width="w2" {...bind('icd')} />
          <div className="w12 dx">
            {claim.dx.map((code, place) => (
              <div key={place}>
                <div>{'ABCDEFGH'[place]}</div>
                <input
                  value={code}
                  onChange={(e) => setClaim({ ...claim, dx: claim.dx.map((old, i) => (i === place ? e.target.value : old)) })}
                />
              </div>
            ))}
          </div>
          <Box caption="22. Resubmission code" width="w2" {...bind('resubmission')} />
          <Box caption="Original ref. no." width="w3" {...bind('original')} />
          <Box caption="23. Prior authorization number" width="w4" {...bind('auth')} />
          <Box caption="Referral no." width="w3" {...bind('referral')} />
        </div>
      </Panel>
      <Panel title="Services">
        <div className="tip">The place where the item was delivered (e.g., 11 = office, 12 = home, 31 = nursing facility).</div>
        <div className="lines">
          <div className="head">
            <div>#</div>
            <div>From</div>
            <div>To</div>
            <div>Place</div>
            <div>CPT/HCPCS</div>
            <div>Modifiers</div>
            <div>Dx ptr</div>
            <div>Charges</div>
            <div>Units</div>
            <div>Rendering NPI</div>
            <div>Line note</div>
            <div />
          </div>
          {claim.lines.map((line, index) => (
            <LineRow
              key={index}
              line={line}
              index={index}
              change={(next) => setClaim({ ...claim, lines: claim.lines.map((old, i) => (i === index ? next : old)) })}
            />
          ))}
        </div>
        <div className="sum">
          <button type="button" onClick={() => setClaim({ ...claim, lines: [...claim.lines, emptyLine] })}>
            + Add service
          </button>
          <div>
            28. Total charge <b>${(total / 100).toFixed(2)}</b>
          </div>
        </div>
      </Panel>
      <Panel title="Provider">
        <div className="cols">
          <Box caption="25. Federal tax ID" {...bind('taxId')} />
          <Box caption="26. Patient's account no." {...bind('account')} />
          <Choice caption="27. Accept assignment?" options={YES_NO} {...bind('assignment')} />
          <Box caption="29. Amount paid" {...bind('paid')} />
          <Box caption="32. Service facility" width="w4" {...bind('facility')} />
          <Box caption="NPI" width="w2" {...bind('facilityNpi')} />
          <Box caption="33. Billing provider" width="w4" {...bind('billing')} />
          <Box caption="NPI" width="w2" {...bind('billingNpi')} />
        </div>
      </Panel>
      <div className="acts">
        <button type="button">Save draft</button>
        <button type="button" className="go">
          Submit claim
        </button>
      </div>
    </>
  );
}

function App() {
  const [find, setFind] = useState('');
  return (
    <>
      <div className="bar">
        <b>claimwell</b>
        <span className="muted">Prairie Home Oxygen Co</span>
        <div className="find">
          <input placeholder="Search patients, claims, codes…" value={find} onChange={(e) => setFind(e.target.value)} />
        </div>
        <div className="who">RT</div>
      </div>
      <div className="shell">
        <nav className="side">
          {['Dashboard', 'Patients', 'Claims', 'Payments', 'Denials', 'Reports', 'Settings'].map((name) => (
            <a key={name} href="#top" className={name === 'Claims' ? 'on' : ''}>
              {name}
            </a>
          ))}
        </nav>
        <div className="page">
          <EditClaim />
          <div className="foot">© Claimwell Inc · Status · Help centre · v2026.11.2</div>
        </div>
      </div>
    </>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root to render into.');
createRoot(root).render(<App />);
