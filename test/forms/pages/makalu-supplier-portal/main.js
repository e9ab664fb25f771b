import { css, html, LitElement } from 'lit';
import './field.js';
import './lines.js';

const ROWS = [
  { from: '11/09/2026', to: '11/09/2026', place: '12', code: 'L1833', mods: ['LT', 'KX'], dx: 'A', units: '1', charge: '738.00', serial: 'KO-88214', text: 'Knee brace, adjustable hinge' },
  { from: '11/09/2026', to: '11/09/2026', place: '12', code: 'L2397', mods: ['LT', 'KX'], dx: 'A', units: '1', charge: '121.40', serial: '', text: 'Suspension sleeve' },
  { from: '11/09/2026', to: '11/09/2026', place: '12', code: 'E0143', mods: ['NU', 'KX'], dx: 'A,B', units: '1', charge: '96.75', serial: 'W7719', text: 'Folding walker with wheels' },
];
const field = (label, value, span = 3, more = {}) => html`<mk-field style="grid-column: span ${span}" .label=${label} .value=${value} .hint=${more.hint} ?required=${more.required ?? false}></mk-field>`;
const select = (label, value, options, span = 3) => html`<mk-select style="grid-column: span ${span}" .label=${label} .value=${value} .options=${options}></mk-select>`;
const YES_NO = [['', ''], ['Y', 'Yes'], ['N', 'No']];

class MkShell extends LitElement {
  static styles = css`
    :host { display: block; font: 14px "Source Sans Pro", Arial, sans-serif; color: #22302b; }
    header { background: #2d6a5a; color: #fff; display: flex; gap: 22px; padding: 11px 20px; } header a { color: #d9efe7; text-decoration: none; }
    main { width: 1220px; margin: 14px auto 40px; } section { background: #fff; border: 1px solid #d5dedb; border-radius: 6px; padding: 10px 16px 14px; margin-bottom: 12px; }
    h1 { font-size: 20px; } h2 { font-size: 15px; margin: 2px 0 8px; color: #2d6a5a; } .g { display: grid; grid-template-columns: repeat(12, 1fr); gap: 10px 12px; }
    .end { text-align: right; }
  `;
  render() {
    return html`<header><b>Makalu Health</b><a href="#">Orders</a><a href="#">Authorizations</a><a href="#">Submit claim</a><a href="#">Claim status</a><a href="#">Documents</a></header>
      <main><h1>Supplier claim</h1>
      <section><h2>Member</h2><div class="g">${field('Member ID', 'MKH-2208-1974', 3, { required: true, hint: 'As shown on the ID card' })}${field('Last name', 'Vasquez-Holt', 3, { required: true })}${field('First name', 'Inez', 3, { required: true })}${field('Date of birth', '01/28/1971', 2, { required: true })}
        ${select('Sex', 'F', [['', ''], ['F', 'F'], ['M', 'M']], 1)}${field('Home phone', '505-555-0119')}${field('Group number', 'NM-8810')}${select('Plan', 'EPO', [['HMO', 'Makalu HMO'], ['EPO', 'Makalu EPO Select']])}${field('Your account number', 'CDO-4471')}</div></section>
      <section><h2>Supplier</h2><div class="g">${field('Supplier name', 'Chama Orthopedic Supply', 4)}${field('NPI', '2999780019')}${field('TIN', '850417726', 2)}${field('Taxonomy', '335E00000X')}</div></section>
      <section><h2>Ordering practitioner</h2><div class="g">${field('Practitioner name', 'Ruiz-Calloway, Norma PA-C', 4)}${field('NPI', '2999780027')}${field('Order date', '10/29/2026', 2)}</div></section>
      <section><h2>Claim</h2><div class="g">${select('Type of bill', '7', [['1', '1 - New claim'], ['7', '7 - Replacement'], ['8', '8 - Void']])}${field('Claim number to replace or void', 'MK26-3140977')}${field('Authorization number', '')}${field('Date of injury or illness', '10/17/2026')}
        ${select('Work related?', 'N', YES_NO)}${select('Auto accident?', 'N', YES_NO)}${select('Other accident?', 'Y', YES_NO)}${select('Accept assignment?', 'Y', YES_NO)}
        ${['S83.412A', 'M25.362', '', ''].map((code, at) => field(`Diagnosis ${'ABCD'[at]}`, code))}</div></section>
      <section><h2>Items supplied</h2><mk-lines .rows=${ROWS}></mk-lines></section>
      <section><h2>Remarks</h2><div class="g">${field('Remarks for the examiner', 'Replacement claim: LT added', 9)}${field('Member paid', '45.00')}</div></section>
      <div class="end"><button>Save draft</button> <button>Submit claim</button></div></main>`;
  }
}
customElements.define('mk-shell', MkShell);
