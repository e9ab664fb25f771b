import { createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import './page.css';

const FOUND = [
  ['E0601', 'Continuous positive airway pressure device', '03/02/2022', '03/31/2023', 'RR KX', '13', 'Cascade Sleep & Air'],
  ['A7030', 'Full face mask', '08/14/2026', '08/14/2026', 'NU KX', '1', 'Cascade Sleep & Air'],
  ['A7035', 'Headgear', '08/14/2026', '08/14/2026', 'NU KX', '1', 'Cascade Sleep & Air'],
  ['E0562', 'Heated humidifier', '03/02/2022', '03/02/2022', 'NU KX', '1', 'Cascade Sleep & Air'],
];
const ask = { npi: '2999963236', ptan: '4418820001', tin: '33180', mbi: '1EG4TE5MK73', last: 'Marchetti', first: 'Evander', dob: '10/11/1950', code: 'E0601', from: '11/01/2021', to: '11/24/2026' };

function Page() {
  const [tab, setTab] = createSignal('Same or Similar');
  const box = (label, key, hint) => <div class="f"><label for={key}>{label}</label><input id={key} value={ask[key]} />{hint && <small>{hint}</small>}</div>;
  return (
    <>
      <header><b>Tallgrass DME Portal</b><span>Last sign in 11/25/2026 4:12 PM</span></header>
      <nav><For each={['Eligibility', 'Same or Similar', 'Claim Status', 'Prior Authorization', 'Claim Corrections', 'Appeals', 'Financials']}>{(name) => <button classList={{ on: tab() === name }} onClick={() => setTab(name)}>{name}</button>}</For></nav>
      <main>
        <h1>Same or Similar Inquiry</h1>
        <p>Find equipment that Medicare has already paid for a beneficiary. Search by HCPCS code or by a whole policy group.</p>
        <section><h2>Supplier</h2><div class="g">{box('NPI', 'npi')}{box('PTAN', 'ptan')}{box('Last 5 digits of Tax ID', 'tin')}</div></section>
        <section><h2>Beneficiary</h2><div class="g">{box('Medicare ID (MBI)', 'mbi')}{box('Last Name', 'last')}{box('First Name', 'first')}{box('Date of Birth', 'dob', 'MM/DD/YYYY')}</div></section>
        <section><h2>Item</h2><div class="g">{box('HCPCS Code', 'code')}{box('Date of Service From', 'from')}{box('Date of Service To', 'to')}<div class="f"><label for="grp">Policy Group</label><select id="grp"><option value="">Select</option><option>Positive airway pressure devices</option><option>Oxygen and oxygen equipment</option></select></div></div><button class="go">Submit inquiry</button> <button>Clear</button></section>
        <section><h2>Results</h2><table><thead><tr><th>HCPCS</th><th>Description</th><th>Initial DOS</th><th>Last DOS</th><th>Modifiers</th><th>Payments</th><th>Supplier</th></tr></thead><tbody><For each={FOUND}>{(row) => <tr><For each={row}>{(cell) => <td>{cell}</td>}</For></tr>}</For></tbody></table></section>
      </main>
    </>
  );
}

render(() => <Page />, document.getElementById('root'));
