import { css, html, LitElement } from 'lit';

const LINES = [
  { from: '10/29/2026', to: '10/29/2026', pos: '12 Home', code: 'E2402', mods: ['RR', 'KH'], ptr: 'A,B', units: '1', charge: '1612.00' },
  { from: '10/29/2026', to: '11/12/2026', pos: '12 Home', code: 'A6550', mods: [], ptr: 'A,B', units: '15', charge: '397.50' },
  { from: '10/29/2026', to: '11/12/2026', pos: '12 Home', code: 'A7000', mods: ['NU'], ptr: 'A', units: '10', charge: '98.40' },
];
const CLAIM_TYPES = ['1 - Original claim', '7 - Replacement of prior claim', '8 - Void of prior claim'];

/** The console with the claim record that is open. */
class SpWorkspace extends LitElement {
  static styles = css`:host{display:block;font:13px Arial,sans-serif;color:#181818;background:#eef4fb;min-height:100vh}.global{background:#fff;border-bottom:3px solid #0b5cab;padding:10px 18px;display:flex;gap:24px;align-items:center}.global input{margin:0 auto;width:360px;height:28px}.tabs{padding:6px 18px;background:#dcebfa}.tabs span{padding:6px 14px;margin-right:4px}.tabs .on{background:#fff}.page{max-width:1240px;margin:12px auto;padding:0 12px}.hl{background:#fff;border:1px solid #d8d8d8;border-radius:4px;padding:10px 14px;margin-bottom:12px}.hl h1{font-size:18px;margin:0 0 6px}.hl dl{display:flex;gap:34px;margin:0}.hl dt{color:#666;font-size:12px}.hl dd{margin:0}.total{grid-column:1/-1;text-align:right}.actions{text-align:center;padding:10px;background:#fff;border:1px solid #d8d8d8}`;

  render() {
    return html`<div class="global"><b>Summitpoint Health Cloud</b><input placeholder="Search Claims and more..."><span>Setup</span></div>
      <div class="tabs"><span>Claims</span><span class="on">CLM-0091844</span><span>Tamsin Abernethy-Cole</span></div>
      <div class="page">
        <div class="hl"><h1>Claim CLM-0091844</h1><dl><div><dt>Status</dt><dd>Draft</dd></div><div><dt>Owner</dt><dd>Intake queue 4</dd></div><div><dt>Created</dt><dd>11/16/2026</dd></div><div><dt>Last Modified</dt><dd>11/24/2026</dd></div></dl></div>
        <sp-section title="Member Information">
          <sp-input label="Member Last Name" value="Abernethy-Cole" required></sp-input><sp-input label="Member First Name" value="Tamsin" required></sp-input><sp-input label="Birthdate" kind="date" value="8/5/1963" required></sp-input><sp-input label="Gender" kind="list" .options=${['Male', 'Female']} value="Female"></sp-input>
          <sp-input label="Subscriber ID" value="SHC 220 417 908" required></sp-input><sp-input label="Payer" value="Summitpoint Commercial PPO"></sp-input><sp-input label="Group Number" value="G-11842"></sp-input><sp-input label="Relationship to Subscriber" kind="list" .options=${['Self', 'Spouse', 'Dependent']} value="Spouse"></sp-input>
        </sp-section>
        <sp-section title="Claim Details">
          <sp-input label="Claim Type" kind="list" .options=${CLAIM_TYPES} value="1 - Original claim"></sp-input><sp-input label="Original Claim Reference" value=""></sp-input><sp-input label="Authorization Number" value="AUTH-556120-R"></sp-input><sp-input label="Case Number" value="00127743"></sp-input>
          <sp-input label="Patient Account Number" value="GT-7003"></sp-input><sp-input label="Accept Assignment" kind="check" checked></sp-input><sp-input label="Auto Accident" kind="check"></sp-input><sp-input label="Work Related" kind="check"></sp-input>
          <sp-input label="Diagnosis Code A" value="L97.512"></sp-input><sp-input label="Diagnosis Code B" value="E11.621"></sp-input><sp-input label="Diagnosis Code C" value=""></sp-input><sp-input label="Diagnosis Code D" value=""></sp-input>
        </sp-section>
        <sp-section title="Provider Information">
          <sp-input label="Billing Provider" value="Granite Trail Medical Supply" readonly></sp-input><sp-input label="Billing Provider NPI" value="2999963210" readonly></sp-input><sp-input label="Ordering Provider Name" value="Okafor, Chidinma"></sp-input><sp-input label="Ordering Provider NPI" value="2999963228"></sp-input>
        </sp-section>
        <sp-section title="Claim Lines (3)">${LINES.map((line, at) => html`<sp-line .line=${line} at=${at + 1}></sp-line>`)}<div class="total">Total Billed Amount: <b>$2,107.90</b></div></sp-section>
        <sp-section title="Additional Information" style="--columns:1"><sp-input label="Claim Notes" kind="text" value="Wound measurements of 10/27/2026 are attached."></sp-input></sp-section>
        <div class="actions"><button>Cancel</button> <button>Save</button> <button>Save &amp; Submit</button></div>
      </div>`;
  }
}
customElements.define('sp-workspace', SpWorkspace);
