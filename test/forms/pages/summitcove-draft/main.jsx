import './app.css';
import { createRoot } from 'react-dom/client';
import { CLAIM, CHARGES } from './claim.js';

const Pair = ({ label, children }) => <div className="pair_a03"><div className="label_p5">{label}</div><div className="value_p6">{children || '—'}</div></div>;
const Card = ({ title, wide, children, edit = true }) => <div className={wide ? 'card_c90 wide_1' : 'card_c90'}><h3>{title}{edit && <button type="button">Edit</button>}</h3>{children}</div>;
const usd = (cents) => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

function Summary({ claim: c, charges }) {
  return (
    <main className="main_9cd">
      <div className="head_0ab"><h1>Claim summary</h1><span className="pill_7e1">Draft · not submitted</span><span className="label_p5">Saved Nov 23, 2026 4:17 PM</span></div>
      <div className="cards_44b">
        <Card title="Patient">
          <Pair label="Name">{c.patient.name}</Pair><Pair label="Date of birth">{c.patient.dob}</Pair><Pair label="Sex">{c.patient.sex}</Pair><Pair label="Street address">{c.patient.street}</Pair><Pair label="City, state, ZIP">{c.patient.cityLine}</Pair><Pair label="Phone">{c.patient.phone}</Pair>
        </Card>
        <Card title="Insurance">
          <Pair label="Payer">{c.payer}</Pair><Pair label="Payer ID">{c.payerId}</Pair><Pair label="Member ID">{c.memberId}</Pair><Pair label="Group number">{c.group}</Pair><Pair label="Patient relationship to subscriber">{c.relationship}</Pair>
        </Card>
        <Card title="Providers">
          <Pair label="Billing provider">{c.billing}</Pair><Pair label="Billing NPI">{c.billingNpi}</Pair><Pair label="Tax ID">{c.taxId}</Pair><Pair label="Ordering provider">{c.ordering}</Pair><Pair label="Ordering provider NPI">{c.orderingNpi}</Pair>
        </Card>
        <Card title="Claim details" wide>
          <div className="three_b">
            <Pair label="Patient account number">{c.account}</Pair><Pair label="Claim frequency">{c.frequency}</Pair><Pair label="Prior authorization number">{c.auth}</Pair><Pair label="Referral number" />
            <Pair label="Accept assignment">Yes</Pair><Pair label="Related to employment">No</Pair><Pair label="Related to auto accident">No</Pair><Pair label="Related to other accident">No</Pair>
          </div>
        </Card>
        <Card title="Diagnoses" wide>
          <table><tbody>{c.dx.map(([code, words], at) => <tr key={code}><td style={{ width: 30 }}><b>{'ABCDEFGHIJKL'[at]}</b></td><td style={{ width: 90 }}>{code}</td><td>{words}</td></tr>)}</tbody></table>
        </Card>
        <Card title="Charges" wide>
          <table>
            <thead><tr><th>#</th><th>Service dates</th><th>POS</th><th>HCPCS</th><th>Modifiers</th><th>Dx</th><th className="num_q">Units</th><th className="num_q">Charge</th></tr></thead>
            <tbody>{charges.map((one, at) => <tr key={one.code}><td>{at + 1}</td><td>{one.dates}</td><td>{one.pos}</td><td title={one.words}>{one.code}</td><td>{one.mods.map((mod) => <span key={mod} className="tag_z">{mod}</span>)}</td><td>{one.dx}</td><td className="num_q">{one.units}</td><td className="num_q">{usd(one.cents)}</td></tr>)}</tbody>
            <tfoot><tr><td colSpan={7} className="num_q">Total charge</td><td className="num_q"><b>{usd(charges.reduce((sum, one) => sum + one.cents, 0))}</b></td></tr></tfoot>
          </table>
        </Card>
      </div>
      <div className="acts_e"><button type="button">Discard draft</button><button type="button">Back to charges</button><button type="button" className="main_btn">Submit claim</button></div>
    </main>
  );
}

createRoot(document.getElementById('app')).render(
  <div className="shell_x1f"><nav className="side_k2a"><b>SummitCove</b>{['Dashboard', 'Patients', 'Orders', 'Claims', 'Denials', 'Statements'].map((one) => <a key={one} href="#">{one}</a>)}</nav><Summary claim={CLAIM} charges={CHARGES} /></div>,
);
