import { css, html, LitElement } from 'lit';
import './controls.js';

const YES_NO = [['Y', 'Yes'], ['N', 'No']];
const PLACES = [['', 'Choose'], ['11', '11 – Office'], ['12', '12 – Home'], ['13', '13 – Assisted living facility'], ['31', '31 – Skilled nursing facility'], ['33', '33 – Custodial care facility']];
const line = (from, to, place, code, modifiers, pointer, units, charge, auth = '') => ({ from, to, place, code, modifiers, pointer, units, charge, auth });
const LINES = [
  line('10/19/2026', '11/18/2026', '12', 'E0260', ['RR', 'KH', 'KX'], 'A', '1', '142.60', 'CHA-26-7719'),
  line('10/19/2026', '11/18/2026', '12', 'E0277', ['RR', 'KH', 'KX'], 'A B', '1', '611.00', 'CHA-26-7720'),
  line('10/19/2026', '10/19/2026', '12', 'E0910', ['NU'], 'B', '1', '189.45'),
];

class ChClaimPage extends LitElement {
  static styles = css`
    :host { display: block; font: 14px/1.4 "Source Sans 3", "Segoe UI", sans-serif; color: #1d2942; }
    header { background: #fff; border-bottom: 1px solid #d3dae6; padding: 12px 26px; display: flex; gap: 24px; align-items: baseline; } header b { color: #2456a6; font-size: 19px; }
    main { max-width: 1160px; margin: 18px auto; } h1 { font-size: 22px; }
    .g { display: grid; grid-template-columns: repeat(12, 1fr); gap: 14px; align-items: end; } .s2 { grid-column: span 2; } .s3 { grid-column: span 3; } .s4 { grid-column: span 4; } .s6 { grid-column: span 6; } .s12 { grid-column: span 12; }
    .line { border: 1px solid #d3dae6; border-radius: 4px; margin-bottom: 12px; padding: 10px 14px 14px; background: #fafcff; } .line h3 { margin: 0 0 8px; font-size: 15px; display: flex; justify-content: space-between; } .line h3 a { font-weight: 400; font-size: 13px; color: #2456a6; }
    .g8 { display: grid; grid-template-columns: repeat(8, 1fr); gap: 12px; align-items: end; margin-bottom: 10px; }
    .ro { display: flex; gap: 40px; } .ro div span { display: block; font-size: 12px; color: #5d6a85; }
    .total { text-align: right; font-size: 16px; } footer { text-align: right; padding-bottom: 30px; } button { font: inherit; padding: 8px 18px; border: 1px solid #2456a6; background: #fff; color: #2456a6; border-radius: 3px; } .go { background: #2456a6; color: #fff; }
  `;

  render() {
    return html`
      <header><b>Chaleur Health</b><span>Provider Portal</span><span>Claims</span><span>Eligibility</span><span>Authorizations</span><span>Fee lookup</span></header>
      <main><h1>New professional claim</h1>
        <ch-panel heading="Billing provider"><div class="ro"><div><span>Name</span>Restigouche Home Care Supply</div><div><span>NPI</span>2999206107</div><div><span>Tax ID</span>20-3390581</div><div><span>Address</span>3 Ferry Rd, Bathurst, NY 12010</div></div></ch-panel>
        <ch-panel heading="Member"><div class="g">
          <ch-text class="s3" label="Member ID" required value="CHL 338 120 774"></ch-text><ch-text class="s3" label="Member last name" required value="Abernathy"></ch-text><ch-text class="s3" label="Member first name" required value="Roscoe"></ch-text><ch-text class="s3" label="Date of birth" hint="MM/DD/YYYY" value="07/22/1944"></ch-text>
          <ch-select class="s3" label="Gender" value="M" .options=${[['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']]}></ch-select><ch-select class="s3" label="Relationship to subscriber" value="18" .options=${[['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['21', 'Unknown']]}></ch-select><ch-text class="s3" label="Patient control number" required value="RHC-60551"></ch-text>
          <ch-choice class="s3" label="Does the member have other insurance?" value="N" .options=${YES_NO}></ch-choice>
        </div></ch-panel>
        <ch-panel heading="Claim details"><div class="g">
          <ch-select class="s4" label="Claim frequency code" value="1" .options=${[['1', '1 – Original'], ['7', '7 – Replacement of prior claim'], ['8', '8 – Void of prior claim']]}></ch-select><ch-text class="s4" label="Payer claim control number" hint="For replacement or void only" value=""></ch-text><ch-text class="s4" label="Referral number" value=""></ch-text>
          <ch-text class="s4" label="Ordering provider name" value="Castellanos, Pilar"></ch-text><ch-text class="s4" label="Ordering provider NPI" value="2999834130"></ch-text><ch-text class="s4" label="Date of onset" hint="MM/DD/YYYY" value=""></ch-text>
          <ch-choice class="s3" label="Related to employment?" value="N" .options=${YES_NO}></ch-choice><ch-choice class="s3" label="Related to auto accident?" value="N" .options=${YES_NO}></ch-choice><ch-choice class="s3" label="Related to other accident?" value="N" .options=${YES_NO}></ch-choice><ch-choice class="s3" label="Provider accepts assignment?" value="Y" .options=${YES_NO}></ch-choice>
          <ch-text class="s12" label="Claim note" hint="Up to 80 characters" lines="2" value="Bed and support surface delivered 10/19, signed by spouse"></ch-text>
        </div></ch-panel>
        <ch-panel heading="Diagnosis codes"><div class="g">${['A', 'B', 'C', 'D'].map((letter, index) => html`<ch-text class="s3" label=${index ? `Diagnosis ${letter}` : 'Diagnosis A (principal)'} value=${['L89.154', 'G82.20', '', ''][index]}></ch-text>`)}</div></ch-panel>
        <ch-panel heading="Service lines">
          ${LINES.map((one, index) => html`<div class="line"><h3>Line ${index + 1}<a>Remove</a></h3>
            <div class="g8"><ch-text label="From date" required value=${one.from}></ch-text><ch-text label="To date" required value=${one.to}></ch-text><ch-select style="grid-column:span 2" label="Place of service" required value=${one.place} .options=${PLACES}></ch-select><ch-text label="Procedure code" required value=${one.code}></ch-text><ch-text label="Diagnosis pointer" required value=${one.pointer}></ch-text><ch-text label="Units" required type="number" value=${one.units}></ch-text><ch-text label="Charge amount" required value=${one.charge}></ch-text></div>
            <div class="g8">${[1, 2, 3, 4].map((at) => html`<ch-text label="Modifier ${at}" value=${one.modifiers[at - 1] ?? ''}></ch-text>`)}<ch-text style="grid-column:span 2" label="Authorization number" value=${one.auth}></ch-text><ch-text style="grid-column:span 2" label="Rendering NPI" value=""></ch-text></div></div>`)}
          <button>Add service line</button><p class="total">Total charges <strong>$943.05</strong></p>
        </ch-panel>
        <footer><button>Save for later</button> <button class="go">Review claim</button></footer></main>`;
  }
}
customElements.define('ch-claim-page', ChClaimPage);
