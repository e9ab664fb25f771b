import './page.css';
import { render } from 'preact';

const ITEMS = [
  { from: '11/03/2026', to: '12/02/2026', code: 'E1390', name: 'Oxygen concentrator', serial: 'S/N PV5-220914', mods: ['RR', 'KX', '', ''], dx: 'A,B', qty: '1', charge: '210.00', allow: '128.64' },
  { from: '11/03/2026', to: '12/02/2026', code: 'E0431', name: 'Portable gaseous 02', serial: 'S/N MC-66103', mods: ['RR', 'KX', '', ''], dx: 'A,B', qty: '1', charge: '48.00', allow: '17.29' },
  { from: '11/03/2026', to: '11/03/2026', code: 'E0570', name: 'Nebulizer with compression', serial: 'S/N NB-18820', mods: ['RR', 'KX', 'KJ', ''], dx: 'A', qty: '1', charge: '22.50', allow: '6.41' },
  { from: '11/03/2026', to: '11/03/2026', code: 'A7003', name: 'Nebulizer administration set', serial: '', mods: ['NU', '', '', ''], dx: 'A', qty: '2', charge: '9.80', allow: '4.12' },
];

function Field({ label, id, value, hint }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input class="input" id={id} value={value} placeholder={hint} />
    </div>
  );
}

function Text({ label, value }) {
  return (
    <div class="field">
      <span class="label">{label}</span>
      <span>{value}</span>
    </div>
  );
}

function Item({ item, n }) {
  return (
    <tr>
      <td><input type="checkbox" checked /></td>
      <td><input class="input" value={item.from} style="width:88px" /></td>
      <td><input class="input" value={item.to} style="width:88px" /></td>
      <td>{item.code}<small>{item.name}</small>{item.serial && <small>{item.serial}</small>}</td>
      <td><div class="mods">{item.mods.map((mod, i) => <input class="input" maxLength={2} name={`it[${n}].m${i + 1}`} value={mod} />)}</div></td>
      <td><select name={`it[${n}].pos`} style="width:92px"><option>11 Office</option><option selected>12 Home</option><option>31 SNF</option></select></td>
      <td><input class="input" name={`it[${n}].dx`} value={item.dx} style="width:52px" /></td>
      <td><input class="input num" name={`it[${n}].qty`} value={item.qty} style="width:44px" /></td>
      <td><input class="input num" name={`it[${n}].chg`} value={item.charge} style="width:76px" /></td>
      <td class="num">{item.allow}</td>
      <td><a href="#cmn">View</a></td>
    </tr>
  );
}

function Review() {
  return (
    <>
      <div class="nav"><b>GotlandAir</b><a href="#d">Dashboard</a><a href="#o">Orders</a><a class="on" href="#b">Billing</a><a href="#c">Collections</a><a href="#r">Reports</a><input placeholder="Find patient, order or invoice" /></div>
      <div class="wrap">
        <div class="level">
          <div><h2 style="margin:0">Invoice 48120-2 <span class="tag">Held for review</span></h2><span>Sales order 30771 · Delivered 11/03/2026 · Branch: Duluth North · Cycle 4 of 36</span></div>
          <span>Claim will be sent electronically to the payer below.</span>
        </div>
        <div class="columns">
          <div class="box">
            <h3>Patient</h3>
            <div class="two">
              <Text label="Patient name" value="Rasmussen, Odell T" /><Text label="Patient ID" value="P-20418" />
              <Text label="Date of birth" value="02/17/1948" /><Text label="Gender" value="Male" />
            </div>
            <Text label="Address" value="1184 Gitchi Gami Ave" />
            <div class="two"><Text label="City" value="Duluth" /><Text label="State / ZIP" value="MN 55805" /></div>
            <h3>Payer</h3>
            <div class="two">
              <Text label="Payer" value="Medicare DME Jurisdiction B" /><Text label="Payer level" value="Primary" />
              <Field label="Policy number" id="policyNo" value="2GW8-RT6-MK41" /><Text label="Pay %" value="80" />
            </div>
          </div>
          <div class="box">
            <h3>Clinical</h3>
            <div class="two">
              {[['A', 'J44.9'], ['B', 'J96.11'], ['C', ''], ['D', '']].map(([letter, code]) => <Field label={`Diagnosis ${letter}`} id={`dx${letter}`} value={code} hint="ICD-10" />)}
            </div>
            <div class="two">
              <Field label="Ordering physician" id="ordDr" value="Vandersloot, Ingrid MD" /><Field label="Ordering NPI" id="ordNpi" value="2999341078" />
            </div>
            <div class="two"><Text label="O2 sat / test date" value="86% · 09/30/2026" /><Text label="Liter flow" value="2 LPM" /></div>
          </div>
          <div class="box">
            <h3>Claim options</h3>
            <Field label="Prior auth / UTN" id="pa" value="" />
            <div class="two">
              <Field label="Patient control #" id="pcn" value="48120-2-30771" />
              <div class="field"><label for="freq">Claim frequency</label><select id="freq"><option value="1" selected>1 - Original</option><option value="7">7 - Replacement</option><option value="8">8 - Void</option></select></div>
            </div>
            <Field label="Payer claim control # (ICN)" id="icn" value="" />
            <div class="field"><label><input type="checkbox" checked /> Accept assignment</label></div>
            <div class="field"><label for="note">Claim note</label><textarea class="input" id="note" rows={2}>Pt re-qualified 09/30/2026, RX on file</textarea></div>
            <Text label="Billing provider" value="Gotland Respiratory Services LLC" />
            <Text label="Billing NPI" value="2999342803" />
          </div>
        </div>
        <table>
          <thead><tr><th>Bill</th><th>DOS from</th><th>DOS to</th><th>Item</th><th>Modifiers</th><th>POS</th><th>Dx ptr</th><th class="num">Qty</th><th class="num">Charge</th><th class="num">Expected allowable</th><th>SWO</th></tr></thead>
          <tbody>{ITEMS.map((item, n) => <Item item={item} n={n} />)}</tbody>
          <tfoot><tr><td colSpan={8} class="num">Total charge</td><td class="num">290.30</td><td class="num">156.46</td><td /></tr></tfoot>
        </table>
        <div class="buttons"><button>Put on hold</button><button>Print CMS-1500</button><button class="primary">Approve and create claim</button></div>
      </div>
    </>
  );
}

render(<Review />, document.getElementById('root'));
