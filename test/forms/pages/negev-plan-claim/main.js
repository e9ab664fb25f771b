import { css, html, LitElement } from 'lit';
import './controls.js';

const PLACES = [['', ''], ['11', '11 - Office'], ['12', '12 - Home'], ['31', '31 - Skilled Nursing Facility']];
const lines = [
  { from: '2026-11-09', to: '2026-11-09', place: '12', code: 'E0784', mods: ['NU', 'KX', '', ''], pointers: 'AB', units: '1', charge: '4380.00', auth: 'NCP-2611-3381' },
  { from: '2026-11-09', to: '2026-12-08', place: '12', code: 'A4230', mods: ['KX', '', '', ''], pointers: 'A', units: '10', charge: '142.50', auth: '' },
  { from: '2026-11-09', to: '2026-12-08', place: '12', code: 'A4232', mods: ['KX', '', '', ''], pointers: 'A', units: '10', charge: '38.70', auth: '' },
];

/** One service line: captions repeat in every line, each in the box's own root. */
class NegevServiceLine extends LitElement {
  static properties = { number: { type: Number }, line: { attribute: false } };
  static styles = css`
    :host { display: block; width: 100%; border-top: 1px solid #dde6eb; padding-top: 8px; font-family: "Segoe UI", system-ui, sans-serif; }
    h3 { font-size: 13px; margin: 0 0 6px; } .row { display: flex; flex-wrap: wrap; gap: 8px 10px; } .m { width: 58px; } .d { width: 130px; } .s { width: 84px; } .p { width: 150px; } button { float: right; }
  `;
  render() {
    const l = this.line;
    return html`<h3>Line ${this.number} <button type="button">Remove</button></h3><div class="row">
      <negev-text class="d" label="Service from" type="date" .value=${l.from} required></negev-text>
      <negev-text class="d" label="Service to" type="date" .value=${l.to}></negev-text>
      <negev-select class="p" label="Place of service" .options=${PLACES} .value=${l.place}></negev-select>
      <negev-text class="s" label="HCPCS" .value=${l.code} required></negev-text>
      ${l.mods.map((m, at) => html`<negev-text class="m" label=${`Mod ${at + 1}`} .value=${m}></negev-text>`)}
      <negev-text class="s" label="Dx pointers" .value=${l.pointers}></negev-text>
      <negev-text class="s" label="Units" .value=${l.units} required></negev-text>
      <negev-text class="s" label="Charge" .value=${l.charge} required></negev-text>
      <negev-text class="d" label="Line authorization #" .value=${l.auth}></negev-text></div>`;
  }
}
customElements.define('negev-service-line', NegevServiceLine);

class NegevApp extends LitElement {
  static styles = css`
    header { background: #134b5f; color: #fff; font: 16px "Segoe UI", system-ui, sans-serif; padding: 12px 24px; display: flex; gap: 22px; align-items: center; } header a { color: #cde4ee; font-size: 14px; text-decoration: none; }
    main { max-width: 1240px; margin: 16px auto; } h1 { font: 600 20px "Segoe UI", system-ui, sans-serif; } negev-text, negev-select { width: 170px; } .w { width: 260px; } .x { width: 110px; } .n { width: 420px; }
    footer { font: 14px "Segoe UI", system-ui, sans-serif; display: flex; gap: 12px; align-items: center; justify-content: flex-end; padding: 6px 0 30px; } button { font: inherit; padding: 6px 16px; }
  `;
  render() {
    const dx = ['E10.65', 'Z79.4', '', '', '', ''];
    return html`<header><b>Negev Community Plan</b><a href="#">Members</a><a href="#">Claims</a><a href="#">Authorizations</a><a href="#">Messages (2)</a></header>
    <main><h1>Submit a professional claim</h1><form onsubmit="return false">
      <negev-section heading="Member">
        <negev-text label="Member ID" value="NCP10094417" required></negev-text><negev-text label="Last name" value="Abramowitz" required></negev-text><negev-text label="First name" value="Tobiah" required></negev-text>
        <negev-text label="Date of birth" type="date" value="1988-06-14" required></negev-text><negev-select class="x" label="Gender" .options=${[['', ''], ['F', 'Female'], ['M', 'Male']]} value="M"></negev-select>
        <negev-select label="Relationship to subscriber" .options=${[['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']]} value="18"></negev-select>
        <negev-text class="w" label="Street address" value="27 Acacia Spring Ct"></negev-text><negev-text label="City" value="Henderson"></negev-text><negev-text class="x" label="State" value="NV"></negev-text><negev-text class="x" label="ZIP" value="89012"></negev-text>
      </negev-section>
      <negev-section heading="Billing provider">
        <negev-text class="w" label="Organization name" value="Ramon Diabetes Supply" required></negev-text><negev-text label="NPI" value="2999816194" required></negev-text><negev-text label="Federal tax ID" value="61-1774520" required></negev-text><negev-text label="Taxonomy code" value="332B00000X"></negev-text>
      </negev-section>
      <negev-section heading="Referring or ordering provider">
        <negev-select label="Provider role" .options=${[['', ''], ['DN', 'DN - Referring'], ['DK', 'DK - Ordering']]} value="DK"></negev-select><negev-text class="w" label="Provider name" value="Halloran, Maeve"></negev-text><negev-text label="Provider NPI" value="2999816566"></negev-text>
      </negev-section>
      <negev-section heading="Claim information">
        <negev-text label="Patient account number" value="RDS-60418"></negev-text><negev-select label="Claim frequency code" .options=${[['1', '1 - Original'], ['7', '7 - Replacement'], ['8', '8 - Void']]} value="1"></negev-select><negev-text label="Original reference number" value=""></negev-text><negev-text label="Prior authorization number" value=""></negev-text><negev-text label="Referral number" value="RF-88213"></negev-text>
        <negev-yes-no label="Accept assignment?" .value=${true}></negev-yes-no><negev-yes-no label="Related to employment?" .value=${false}></negev-yes-no><negev-yes-no label="Related to an auto accident?" .value=${false}></negev-yes-no><negev-yes-no label="Other health coverage?" .value=${false}></negev-yes-no>
        <negev-text class="n" label="Additional claim information" rows="2" value="Prior pump out of warranty since 08/2026"></negev-text>
      </negev-section>
      <negev-section heading="Diagnosis codes (ICD-10-CM)">${dx.map((code, at) => html`<negev-text class="x" label=${`Diagnosis ${'ABCDEF'[at]}`} .value=${code}></negev-text>`)}</negev-section>
      <negev-section heading="Service lines">${lines.map((line, at) => html`<negev-service-line .number=${at + 1} .line=${line}></negev-service-line>`)}</negev-section>
      <negev-section heading="Totals"><negev-text label="Total charge" value="4561.20"></negev-text><negev-text label="Amount paid" value="0.00"></negev-text></negev-section>
      <footer><span>You may attach files after you submit.</span><button>Save draft</button><button>Submit claim</button></footer>
    </form></main>`;
  }
}
customElements.define('negev-app', NegevApp);
