import { css, html, LitElement } from 'lit';

const places = [['', ''], ['11', 'Office'], ['12', 'Home'], ['31', 'Skilled nursing'], ['32', 'Nursing facility']];

/** The service lines, in a root that is closed: scripts of the page cannot reach in. */
class KestrelLines extends LitElement {
  static properties = { rows: { attribute: false } };
  static shadowRootOptions = { ...LitElement.shadowRootOptions, mode: 'closed' };
  static styles = css`
    .row { display: grid; grid-template-columns: 28px 112px 112px 150px 84px 190px 70px 70px 100px 120px; gap: 6px; align-items: center; padding: 3px 0; }
    .head { font-size: 11px; color: #56608a; border-bottom: 1px solid #aab2d5; } input, select { font: 13px system-ui, sans-serif; padding: 4px; border: 1px solid #ccd; box-sizing: border-box; width: 100%; background: #fff; }
    .mods { display: flex; gap: 3px; } .total { text-align: right; font-weight: 600; padding: 8px 126px 0 0; }
  `;
  render() {
    const total = this.rows.reduce((sum, row) => sum + Number(row.charge || 0), 0);
    return html`<div role="table" aria-label="Services">
      <div class="row head" role="row">${['#', 'From', 'To', 'Place of service', 'HCPCS', 'Modifiers', 'Dx ptr', 'Units', 'Billed', 'Rendering NPI'].map((name) => html`<span role="columnheader">${name}</span>`)}</div>
      ${this.rows.map((row, at) => html`<div class="row" role="row"><span>${at + 1}</span>
        <input type="date" .value=${row.from}><input type="date" .value=${row.to}>
        <select>${places.map(([code, name]) => html`<option value=${code} ?selected=${code === row.place}>${code ? `${name} (${code})` : ''}</option>`)}</select>
        <input .value=${row.code}><span class="mods">${[0, 1, 2, 3].map((n) => html`<input maxlength="2" .value=${row.mods[n] ?? ''}>`)}</span>
        <input .value=${row.ptr}><input type="number" .value=${row.units}><input .value=${row.charge}><input .value=${row.npi}></div>`)}
      <div class="total">Total charge $${total.toFixed(2)}</div></div>`;
  }
}
customElements.define('kestrel-lines', KestrelLines);
