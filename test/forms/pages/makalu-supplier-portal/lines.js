import { css, html, LitElement } from 'lit';

/** The service lines: one table of the portal's fields. */
class MkLines extends LitElement {
  static properties = { rows: { attribute: false } };
  static styles = css`
    table { border-collapse: collapse; width: 100%; font: 13px "Source Sans Pro", Arial, sans-serif; }
    th { text-align: left; font-weight: 600; padding: 4px 3px; border-bottom: 2px solid #2d6a5a; }
    td { padding: 3px; } input, select { box-sizing: border-box; width: 100%; height: 30px; font: 13px Arial, sans-serif; border: 1px solid #a9b8b2; border-radius: 3px; }
    .m { display: flex; gap: 3px; } .m input { width: 36px; } tfoot td { font-weight: 600; text-align: right; padding-top: 8px; }
    button { border: 0; background: none; color: #9c2b2b; cursor: pointer; }
  `;
  render() {
    const total = this.rows.reduce((sum, { charge }) => sum + Number(charge), 0);
    return html`<table>
      <thead><tr><th></th><th style="width:104px">Start date</th><th style="width:104px">End date</th><th style="width:104px">Place</th><th style="width:86px">HCPCS</th><th>Modifiers</th><th style="width:70px">Dx codes</th><th style="width:66px">Units</th><th style="width:96px">Billed charge</th><th style="width:118px">Serial / lot #</th><th style="width:170px">Item description</th><th></th></tr></thead>
      <tbody>${this.rows.map((row, at) => html`<tr>
        <td>${at + 1}</td><td><input .value=${row.from} placeholder="MM/DD/YYYY"></td><td><input .value=${row.to} placeholder="MM/DD/YYYY"></td>
        <td><select><option value="">Select</option>${['11 Office', '12 Home', '31 SNF', '32 Nursing'].map((place) => html`<option ?selected=${place.startsWith(row.place)}>${place}</option>`)}</select></td>
        <td><input .value=${row.code}></td><td><div class="m">${[0, 1, 2, 3].map((n) => html`<input maxlength="2" .value=${row.mods[n] ?? ''} title="Modifier ${n + 1}">`)}</div></td>
        <td><input .value=${row.dx}></td><td><input .value=${row.units}></td><td><input .value=${row.charge}></td><td><input .value=${row.serial}></td><td><input .value=${row.text}></td><td><button title="Remove line">✕</button></td></tr>`)}</tbody>
      <tfoot><tr><td colspan="8">Total billed</td><td>$${total.toFixed(2)}</td><td colspan="3"></td></tr></tfoot></table>`;
  }
}
customElements.define('mk-lines', MkLines);
