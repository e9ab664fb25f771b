import { css, html, LitElement } from 'lit';
import './boxes.js';
import './lines.js';

const rows = [
  { from: '2026-11-06', to: '2026-11-06', place: '12', code: 'E0570', mods: ['RR', 'KX'], ptr: 'A', units: '1', charge: '21.40', npi: '' },
  { from: '2026-11-06', to: '2027-02-03', place: '12', code: 'A7003', mods: ['NU'], ptr: 'A', units: '6', charge: '18.30', npi: '' },
  { from: '2026-11-06', to: '2026-12-05', place: '12', code: 'J7620', mods: ['KX'], ptr: 'AB', units: '180', charge: '37.80', npi: '2999940903' },
  { from: '', to: '', place: '', code: '', mods: [], ptr: '', units: '', charge: '', npi: '' },
];

/** Diagnoses, in a root of their own. */
class KestrelDiagnoses extends LitElement {
  static properties = { codes: { attribute: false } };
  static styles = css`h3 { font: 600 14px system-ui, sans-serif; margin: 4px 0 8px; }`;
  render() {
    return html`<h3>Diagnosis codes (ICD-10)</h3>${this.codes.map((code, at) => html`<kestrel-box small caption=${`${'ABCDEF'[at]}.`} .value=${code}></kestrel-box>`)}`;
  }
}
customElements.define('kestrel-diagnoses', KestrelDiagnoses);

class KestrelClaim extends LitElement {
  static styles = css`
    :host { display: block; font: 14px system-ui, sans-serif; background: #fff; padding: 16px 20px; border-radius: 8px; margin: 16px auto; max-width: 1150px; }
    section { border-bottom: 1px solid #e1e5f2; padding: 10px 0 4px; } h2 { font-size: 18px; margin: 0; } h3 { font-size: 14px; margin: 4px 0 8px; } .yn { display: inline-block; margin-right: 24px; }
  `;
  render() {
    return html`<h2>Professional claim</h2>
      <section><h3>Member</h3>
        <kestrel-box caption="Member ID" value="KHP-3320-981"></kestrel-box><kestrel-box caption="Last name" value="Sorensen"></kestrel-box><kestrel-box caption="First name" value="Mikkel"></kestrel-box>
        <kestrel-box caption="Date of birth" type="date" value="2019-02-27"></kestrel-box>
        <kestrel-pick .choices=${[['', ''], ['F', 'Female'], ['M', 'Male']]} value="M"><span>Sex</span></kestrel-pick>
        <kestrel-pick .choices=${[['18', 'Self'], ['01', 'Spouse'], ['19', 'Child']]} value="19"><span>Relationship to subscriber</span></kestrel-pick></section>
      <section><h3>Subscriber</h3>
        <kestrel-box caption="Last name" value="Sorensen"></kestrel-box><kestrel-box caption="First name" value="Freja"></kestrel-box><kestrel-box caption="Group number" value="5501-KH"></kestrel-box></section>
      <section><h3>Providers</h3>
        <kestrel-box caption="Billing provider" value="Skyway Pediatric Respiratory"></kestrel-box><kestrel-box caption="NPI" value="2999940911"></kestrel-box><kestrel-box caption="Tax ID" value="45-0092217"></kestrel-box>
        <kestrel-box caption="Referring provider" value="Oakes, Delphine"></kestrel-box><kestrel-box caption="NPI" value="2999940929"></kestrel-box></section>
      <section><h3>Claim</h3>
        <kestrel-box caption="Patient account number" value="SKY-90120"></kestrel-box>
        <kestrel-pick .choices=${[['1', 'Original'], ['7', 'Replacement'], ['8', 'Void']]} value="7"><span>Claim frequency</span></kestrel-pick>
        <kestrel-box caption="Original claim number" value="KH26-00918827"></kestrel-box><kestrel-box caption="Authorization number" value=""></kestrel-box><kestrel-box caption="Referral number" value="R-2210"></kestrel-box>
        <kestrel-box small caption="Patient paid" value="5.00"></kestrel-box>
        <span class="yn">Accept assignment? <label><input type="radio" name="aa" value="Y" checked> Yes</label> <label><input type="radio" name="aa" value="N"> No</label></span>
        <span class="yn">Auto accident? <label><input type="radio" name="auto" value="Y"> Yes</label> <label><input type="radio" name="auto" value="N" checked> No</label></span></section>
      <section><kestrel-diagnoses .codes=${['J45.41', 'J98.01', '', '']}></kestrel-diagnoses></section>
      <section><h3>Services</h3><kestrel-lines .rows=${rows}></kestrel-lines></section>`;
  }
}
customElements.define('kestrel-claim', KestrelClaim);

class KestrelDesk extends LitElement {
  static styles = css`header { background: #27336b; color: #fff; font: 16px system-ui, sans-serif; padding: 12px 24px; } input { float: right; }`;
  render() {
    return html`<header>Kestrel Health <input type="search" placeholder="Search members"></header><kestrel-claim></kestrel-claim>`;
  }
}
customElements.define('kestrel-desk', KestrelDesk);
