import { w2grid } from 'w2ui/w2ui-2.0.es6.js';
import 'w2ui/w2ui-2.0.css';
import './page.css';

let next = 1100;
const id = () => `ext-gen${next++}`;
const field = (label, value, trigger = '') => {
  const at = id();
  return `<div class="item"><label for="${at}-inputEl">${label}:</label><input type="text" id="${at}-inputEl" value="${value}">${trigger && `<button type="button" class="trig" title="${trigger}">▾</button>`}</div>`;
};
const shown = (label, value) => `<div class="item"><span class="lbl">${label}:</span><output>${value}</output></div>`;
const check = (label, on) => {
  const at = id();
  return `<div class="item"><label for="${at}">${label}:</label><input type="checkbox" id="${at}"${on ? ' checked' : ''}></div>`;
};
const pick = (label, options, chosen) => {
  const at = id();
  return `<div class="item"><label for="${at}">${label}:</label><select id="${at}">${options.map((text) => `<option${text === chosen ? ' selected' : ''}>${text}</option>`).join('')}</select></div>`;
};

const LINES = [
  ['10/28/2026', '11/27/2026', '12', 'E0601', 'RR', 'KX', 'KH', '', 'A', '1', '96.40', '96.40', 'Set up at home 10/28'],
  ['10/28/2026', '10/28/2026', '12', 'E0562', 'NU', 'KX', '', '', 'A', '1', '284.00', '284.00', ''],
  ['10/28/2026', '10/28/2026', '12', 'A7034', 'NU', 'KX', '', '', 'A', '1', '118.75', '118.75', ''],
  ['10/28/2026', '10/28/2026', '12', 'A7035', 'NU', 'KX', '', '', 'A', '1', '42.10', '42.10', ''],
  ['10/28/2026', '10/28/2026', '12', 'A7038', 'NU', 'KX', '', '', 'A', '2', '5.25', '10.50', ''],
];
const HEADS = [['Seq', 34], ['DOS From', 78], ['DOS To', 78], ['POS', 34], ['HCPCS', 58], ['Mod1', 36], ['Mod2', 36], ['Mod3', 36], ['Mod4', 36], ['Dx Ptr', 44], ['Qty', 36], ['Unit Price', 62], ['Ext. Charge', 68], ['Line Note', 150]];

document.querySelector('#app').innerHTML = `
  <div class="menu"><span>File</span><span>Patients</span><span>Orders</span><span>Billing</span><span>Collections</span><span>Inventory</span><span>Reports</span><span>Help</span></div>
  <div class="desk">
    <div id="list"></div>
    <div class="win">
      <div class="bar">Claim 60418 - Brodeur, Lucille</div>
      <div class="tools"><button type="button">Save</button> <button type="button">Hold</button> <button type="button">Validate</button> <button type="button">Print 1500</button> <button type="button">Release</button></div>
      <div class="tabs"><div class="on">Claim</div><div>Documents (2)</div><div>Notes</div><div>History</div></div>
      <div class="body">
        ${shown('Patient', 'Brodeur, Lucille')}${field('Primary Payer', 'Ocracoke Medicare DME', 'Choose payer')}${field('Ordering Dr', 'Hollowell, Nadia MD', 'Choose doctor')}
        ${shown('DOB', '01/25/1953')}${field('Policy #', '4S71TK3XG08')}${field('Ordering NPI', '2999311709')}
        ${shown('Gender', 'F')}${field('Group #', '')}${field('Dx A', 'G47.33', 'Choose diagnosis')}
        ${field('Account #', 'B60418')}${pick('Relationship', ['Self', 'Spouse', 'Child', 'Other'], 'Self')}${field('Dx B', '', 'Choose diagnosis')}
        ${field('Auth #', '')}${pick('Frequency', ['1 - Original', '7 - Replacement', '8 - Void'], '1 - Original')}${field('Dx C', '', 'Choose diagnosis')}
        ${field('Onset Date', '', 'Calendar')}${field('Orig Ref #', '')}${field('Dx D', '', 'Choose diagnosis')}
        ${field('Supplier', 'Hatteras Sleep & Medical', 'Choose branch')}${check('Accept Assign', true)}${check('Employment', false)}
        ${field('Supplier NPI', '2999190673')}${field('Tax ID', '561190448')}${check('Auto Accident', false)}
        ${field('Box 19', '')}${field('Amount Paid', '0.00')}${check('Other Accident', false)}
      </div>
      <div class="bar">Charges</div>
      <div class="grid"><table><thead><tr>${HEADS.map(([text, width]) => `<th style="width:${width}px">${text}</th>`).join('')}</tr></thead>
        <tbody>${LINES.map((cells, at) => `<tr><td>${at + 1}</td>${cells.map((value) => `<td><input value="${value}"></td>`).join('')}</tr>`).join('')}</tbody></table></div>
      <div class="sum">Lines: 5 &nbsp; Total Charges: <b>$551.75</b> &nbsp; Expected: $402.18 &nbsp; Balance: $551.75</div>
    </div>
  </div>`;

new w2grid({
  box: '#list', name: 'claims', header: 'Ready to bill', show: { header: true, footer: true, toolbar: true },
  columns: [
    { field: 'recid', text: 'Claim', size: '55px' }, { field: 'patient', text: 'Patient', size: '120px' }, { field: 'payer', text: 'Payer', size: '100px' }, { field: 'dos', text: 'DOS', size: '80px' }, { field: 'amount', text: 'Charges', size: '80px', render: 'money' },
  ],
  records: [
    { recid: 60411, patient: 'Ashworth, Kenneth', payer: 'Ocracoke Medicare', dos: '10/21/2026', amount: 212.4 },
    { recid: 60415, patient: 'Berrios, Tomasa', payer: 'Pamlico Health', dos: '10/26/2026', amount: 88 },
    { recid: 60418, patient: 'Brodeur, Lucille', payer: 'Ocracoke Medicare', dos: '10/28/2026', amount: 551.75 },
    { recid: 60420, patient: 'Cutright, Dale', payer: 'Pamlico Health', dos: '10/29/2026', amount: 1340 },
    { recid: 60427, patient: 'Dumas, Ottilie', payer: 'Core Sound Medicaid', dos: '11/02/2026', amount: 64.2 },
    { recid: 60431, patient: 'Eubanks, Royce', payer: 'Ocracoke Medicare', dos: '11/03/2026', amount: 175.5 },
  ],
}).select(60418);
