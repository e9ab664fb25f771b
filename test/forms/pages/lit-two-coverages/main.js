import { css, html, LitElement } from 'lit';
import './lines.js';

const RELATIONS = ['Self', 'Spouse', 'Child', 'Other'];
const primary = [['Payer', 'Lowcountry Blue PPO'], ['Payer ID', 'LCB22'], ['Policy / member ID', 'LCB7702218834'], ['Group no.', '30-11984'], ['Plan name', 'State Employees Select'], ['Subscriber', 'Garrison, Alphonse'], ['Subscriber birth date', '02/11/1959'], ['Patient is subscriber\'s', 'Spouse', RELATIONS], ['Authorization no.', 'LCB-DM-90047']];
const secondary = [['Payer', 'Palmetto Union Trust'], ['Payer ID', 'PUT01'], ['Policy / member ID', 'PU-338-90217'], ['Group no.', 'L-1189'], ['Plan name', 'Local 1189 Retiree'], ['Subscriber', 'Garrison, Philippa'], ['Subscriber birth date', '10/30/1961'], ['Patient is subscriber\'s', 'Self', RELATIONS], ['Authorization no.', '']];
const lines = [
  { from: '11/05/2026', to: '12/04/2026', place: '12 Home', code: 'E0652', modifiers: ['RR', 'KH', 'KX'], pointers: 'AB', units: '1', charge: '486.20', allowed: '', paid: '', note: '', serial: 'LX-3-004418', purchase: '4,910.00', month: '1', auth: '', control: '77120-1' },
  { from: '11/05/2026', to: '12/04/2026', place: '12 Home', code: 'E0667', modifiers: ['RR', 'KH', 'LT'], pointers: 'A', units: '1', charge: '38.75', allowed: '', paid: '', note: 'Full leg, left', serial: '', purchase: '', month: '1', auth: '', control: '77120-2' },
  { from: '11/05/2026', to: '11/05/2026', place: '12 Home', code: 'A6545', modifiers: ['LT'], pointers: 'AC', units: '2', charge: '196.00', allowed: '', paid: '', note: '', serial: '', purchase: '', month: '', auth: 'LCB-DM-90048', control: '77120-3' },
  { from: '', to: '', place: '', code: '', modifiers: [], pointers: '', units: '', charge: '', allowed: '', paid: '', note: '', serial: '', purchase: '', month: '', auth: '', control: '' },
];

class TernClaim extends LitElement {
  static styles = css`
    :host { display: block; max-width: 1180px; margin: 12px auto; font: 13px "Segoe UI", Arial, sans-serif; color: #22302a; }
    .two { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; margin-bottom: 12px; } .card { background: #fff; border: 1px solid #cfd6d2; border-radius: 5px; padding: 8px 14px 12px; margin-bottom: 12px; } h3 { font-size: 14px; margin: 2px 0 8px; } .row { display: flex; flex-wrap: wrap; gap: 8px; margin-bottom: 6px; } .tot { display: flex; gap: 30px; justify-content: flex-end; }
  `;
  box = (caption, value, width) => html`<tern-input .caption=${caption} .value=${value} style="width:${width}"></tern-input>`;
  render() {
    const { box } = this;
    return html`
      <div class="card"><h3>Patient</h3><div class="row">${box('Last name', 'Garrison', '170px')}${box('First name', 'Philippa', '150px')}${box('Birth date', '10/30/1961', '100px')}<tern-select caption="Sex" .items=${['', 'F', 'M', 'U']} value="F" style="width:70px"></tern-select>${box('Phone', '(843) 555-0177', '130px')}${box('Address', '27 Marsh Hen Ln', '210px')}${box('City', 'Beaufort', '120px')}${box('St', 'SC', '46px')}${box('ZIP', '29902', '70px')}</div></div>
      <div class="two"><tern-coverage heading="Primary insurance" .rows=${primary}></tern-coverage><tern-coverage heading="Secondary insurance" .rows=${secondary}></tern-coverage></div>
      <div class="card"><h3>Claim</h3>
        <div class="row">${box('Account no.', 'TRN-77120', '130px')}<tern-select caption="Frequency" .items=${['1', '7', '8']} value="1" style="width:80px"></tern-select>${box('Orig. ref. no.', '', '150px')}<tern-yes-no caption="Accept assignment" value="Y"></tern-yes-no><tern-yes-no caption="Employment" value="N"></tern-yes-no><tern-yes-no caption="Auto accident" value="N"></tern-yes-no><tern-yes-no caption="Other accident" value="N"></tern-yes-no><tern-yes-no caption="Print paper claim" value="N"></tern-yes-no></div>
        <div class="row">${box('Ordered by', 'Drummond, Isolde', '190px')}${box('Ordering NPI', '2999726146', '110px')}${box('Order date', '10/22/2026', '100px')}${box('Onset date', '', '100px')}${box('Admit', '', '100px')}${box('Discharge', '', '100px')}</div>
        <div class="row">${['I89.0', 'M79.89', 'I87.2', '', '', '', '', ''].map((code, at) => box(`Dx ${'ABCDEFGH'[at]}`, code, '92px'))}</div></div>
      <div class="card"><h3>Charges</h3><tern-charges .lines=${lines}></tern-charges><div class="tot">${box('Total charge', '720.95', '110px')}${box('Patient paid', '40.00', '110px')}</div></div>
      <div class="card"><h3>Billing provider</h3><div class="row">${box('Name', 'Sea Oats Compression & Mobility', '260px')}${box('NPI', '2999727516', '110px')}${box('Taxonomy', '332B00000X', '120px')}${box('Tax ID', '57-1120938', '110px')}</div></div>`;
  }
}
customElements.define('tern-claim', TernClaim);

class TernApp extends LitElement {
  static styles = css`header { background: #2c6e5b; color: #fff; font: 15px "Segoe UI", Arial, sans-serif; padding: 9px 20px; display: flex; gap: 22px; align-items: center; } header input { margin-left: auto; padding: 4px 8px; } nav { font-size: 13px; } footer { font: 11px Arial; color: #6b7872; text-align: center; padding: 14px; }`;
  render() {
    return html`<header><b>Tern Revenue</b><nav>Worklist &nbsp; Claims &nbsp; Payments &nbsp; Denials</nav><input placeholder="Patient, claim or policy"></header><tern-claim></tern-claim><footer>Tern Revenue 26.4 &nbsp; Claim 77120 opened by ekoch, locked until 10:42 AM</footer>`;
  }
}
customElements.define('tern-app', TernApp);
