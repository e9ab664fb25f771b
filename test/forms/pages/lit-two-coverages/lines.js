import { css, html, LitElement } from 'lit';
import './parts.js';

const PLACES = ['', '11 Office', '12 Home', '13 Assisted Living Facility', '31 Skilled Nursing Facility'];

/** One charge: two rows of boxes in a root of its own. */
class TernCharge extends LitElement {
  static properties = { line: { attribute: false }, number: {} };
  static styles = css`:host { display: block; border: 1px solid #cfd6d2; border-radius: 4px; margin-bottom: 6px; background: #fff; font: 12px "Segoe UI", Arial, sans-serif; } .r { display: flex; gap: 8px; padding: 5px 10px; align-items: end; } .r + .r { background: #f4f7f5; } b { min-width: 20px; padding-bottom: 6px; } .m { display: flex; gap: 3px; } .m tern-input { width: 38px; } .g > span { display: block; font-size: 11px; color: #53605a; }`;
  render() {
    const { line } = this;
    const box = (caption, value, width) => html`<tern-input .caption=${caption} .value=${value} style="width:${width}"></tern-input>`;
    return html`<div class="r"><b>${this.number}</b>${box('From', line.from, '92px')}${box('Through', line.to, '92px')}<tern-select caption="Place" .items=${PLACES} .value=${line.place} style="width:130px"></tern-select>${box('Proc', line.code, '76px')}<div class="g"><span>Modifiers</span><div class="m">${[0, 1, 2, 3].map((at) => html`<tern-input .value=${line.modifiers[at] ?? ''}></tern-input>`)}</div></div>${box('Diag', line.pointers, '56px')}${box('Qty', line.units, '50px')}${box('Charge', line.charge, '86px')}${box('Prim. allowed', line.allowed, '86px')}${box('Prim. paid', line.paid, '86px')}</div>
      <div class="r"><b></b>${box('Narrative', line.note, '330px')}${box('Serial number', line.serial, '130px')}${box('Purchase price', line.purchase, '96px')}${box('Rental mo. #', line.month, '76px')}${box('Prior auth', line.auth, '140px')}${box('Line ctrl no.', line.control, '110px')}</div>`;
  }
}
customElements.define('tern-charge', TernCharge);

/** All charges. */
class TernCharges extends LitElement {
  static properties = { lines: { attribute: false } };
  render() {
    return html`${this.lines.map((line, at) => html`<tern-charge .line=${line} .number=${at + 1}></tern-charge>`)}`;
  }
}
customElements.define('tern-charges', TernCharges);
