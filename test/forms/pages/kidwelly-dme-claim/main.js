import { css, html, LitElement } from 'lit';

class KwField extends LitElement {
  static properties = { label: {}, value: {}, options: {} };
  static styles = css`:host { display: block; } label { display: block; font: 11px Arial; color: #56607a; margin-bottom: 2px; } input, select { width: 100%; box-sizing: border-box; font: 13px Arial; padding: 5px 6px; border: 1px solid #b8c0d2; border-radius: 4px; background: #fff; }`;
  render() {
    const control = this.options ? html`<select id="c">${this.options.map((o) => html`<option ?selected=${o === this.value}>${o}</option>`)}</select>` : html`<input id="c" .value=${this.value ?? ''}>`;
    return html`<label for="c">${this.label}</label>${control}`;
  }
}
customElements.define('kw-field', KwField);

class KwToggle extends LitElement {
  static properties = { label: {}, on: { type: Boolean } };
  static styles = css`label { font: 13px Arial; display: flex; gap: 6px; align-items: center; padding-top: 18px; }`;
  render() {
    return html`<label><input type="checkbox" .checked=${this.on}> ${this.label}</label>`;
  }
}
customElements.define('kw-toggle', KwToggle);

class KwSection extends LitElement {
  static properties = { heading: {} };
  static styles = css`:host { display: block; background: #fff; border: 1px solid #d6dbe8; border-radius: 6px; padding: 10px 14px; margin-bottom: 12px; } h3 { margin: 0 0 8px; font: bold 14px Arial; color: #2f3f6b; }`;
  render() {
    return html`<h3>${this.heading}</h3><slot></slot>`;
  }
}
customElements.define('kw-section', KwSection);

const field = (label, value, span = 2, options = undefined) => html`<kw-field style="grid-column: span ${span}" .label=${label} .value=${value} .options=${options}></kw-field>`;
const LINES = [
  ['11/01/2026', '11/30/2026', 'B4150', 'BO', '', '', '', 'AC', '465', '344.10', 'Oral/tube formula, 100 cal = 1 unit'],
  ['11/01/2026', '11/30/2026', 'B4035', '', '', '', '', 'AC', '30', '402.00', ''],
  ['11/01/2026', '11/30/2026', 'E0776', 'RR', 'KH', 'KX', '', 'A', '1', '21.90', ''],
];

class KwApp extends LitElement {
  static styles = css`header { background: #2f3f6b; color: #fff; padding: 10px 18px; font: 14px Arial; display: flex; gap: 20px; } main { max-width: 1180px; margin: 12px auto; } .g { display: grid; grid-template-columns: repeat(12, 1fr); gap: 8px 10px; } .line { border-top: 1px solid #e3e7f0; padding: 8px 0; } b { font: bold 12px Arial; } .foot { font: 12px Arial; color: #66708a; }`;
  render() {
    return html`<header><b>Kidwelly Cloud DME</b><span>Intake</span><span>Orders</span><span>Claims</span><span>A/R</span></header><main>
      <kw-section heading="Patient"><div class="g">${field('Last name', 'Thackeray')}${field('First name', 'Lowell')}${field('Date of birth', '05/11/1938')}${field('Gender', 'Male', 2, ['', 'Female', 'Male'])}${field('Account number', 'KD-11840')}${field('Phone', '(207) 555-0128')}${field('Street address', '73 Spruce Hill Rd', 4)}${field('City', 'Bangor')}${field('State', 'ME', 1)}${field('ZIP', '04401', 2)}</div></kw-section>
      <kw-section heading="Coverage"><div class="g">${field('Payer', 'Penobscot Valley Medicare Advantage', 4)}${field('Payer ID', 'PVM33')}${field('Member ID', 'PVM00418827')}${field('Group number', '')}${field('Relationship to subscriber', 'Self', 2, ['Self', 'Spouse', 'Child', 'Other'])}</div></kw-section>
      <kw-section heading="Claim"><div class="g">${field('Frequency', '1 - Original', 2, ['1 - Original', '7 - Replacement', '8 - Void'])}${field('Original reference number', '')}${field('Prior authorization', 'PVM-PA-60213')}${field('Ordering provider', 'Delacroix, Noemi', 3)}${field('Ordering provider NPI', '2998429882')}<kw-toggle style="grid-column: span 3" label="Accept assignment" .on=${true}></kw-toggle><kw-toggle style="grid-column: span 3" label="Auto accident" .on=${false}></kw-toggle><kw-toggle style="grid-column: span 3" label="Hold for documents" .on=${false}></kw-toggle>${field('Additional claim information (Box 19)', 'Gastrostomy tube placed 03/2026', 3)}</div></kw-section>
      <kw-section heading="Diagnoses"><div class="g">${['R13.12', 'G20.A1', 'Z93.1', '', '', ''].map((code, n) => field(`Diagnosis ${'ABCDEF'[n]}`, code))}</div></kw-section>
      <kw-section heading="Service lines">${LINES.map((l, n) => html`<div class="line"><b>Line ${n + 1}</b><div class="g">${field('From', l[0])}${field('Through', l[1])}${field('Place of service', '12 - Home', 2, ['11 - Office', '12 - Home', '32 - Nursing facility'])}${field('HCPCS', l[2])}${[0, 1, 2, 3].map((m) => field(`Mod ${m + 1}`, l[3 + m], 1))}${field('Dx pointer', l[7], 1)}${field('Units', l[8], 1)}${field('Charge', l[9], 2)}${field('Line note', l[10], 5)}</div></div>`)}<div class="g">${field('Total charge', '768.00')}${field('Amount paid', '')}</div></kw-section>
      <kw-section heading="Billing provider"><div class="g">${field('Name', 'Kenduskeag Infusion & Nutrition', 4)}${field('NPI', '2998431250')}${field('Tax ID', '01-0558213')}${field('Taxonomy', '332B00000X')}</div></kw-section>
      <p class="foot">Last saved 11/25/2026 4:02 PM by rmoody</p></main>`;
  }
}
customElements.define('kw-app', KwApp);
