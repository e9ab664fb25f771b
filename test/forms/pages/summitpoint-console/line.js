import { css, html, LitElement } from 'lit';

const PLACES = ['11 Office', '12 Home', '13 Assisted Living Facility'];

/** One service line of the claim. */
class SpLine extends LitElement {
  static properties = { line: { type: Object }, at: { type: Number } };
  static styles = css`:host{display:block;grid-column:1/-1;border:1px solid #d8d8d8;border-radius:4px;padding:8px 12px}.head{display:flex;gap:12px;font-weight:bold;margin-bottom:6px}.head a{margin-left:auto;font-weight:normal;color:#0b5cab}.g{display:grid;grid-template-columns:1.1fr 1.1fr 1.3fr 1fr .5fr .5fr .5fr .5fr .8fr .6fr 1fr;gap:8px;align-items:end}`;

  render() {
    const { from, to, pos, code, mods, ptr, units, charge } = this.line;
    return html`<div class="head">Claim Line ${this.at}<a>Delete</a></div><div class="g">
      <sp-input label="Service From" kind="date" .value=${from} required></sp-input><sp-input label="Service To" kind="date" .value=${to}></sp-input>
      <sp-input label="Place of Service" kind="list" .options=${PLACES} .value=${pos}></sp-input><sp-input label="HCPCS Code" .value=${code} required></sp-input>
      ${[0, 1, 2, 3].map((m) => html`<sp-input label="Mod ${m + 1}" .value=${mods[m] ?? ''}></sp-input>`)}
      <sp-input label="Dx Pointer" .value=${ptr}></sp-input><sp-input label="Units" .value=${units}></sp-input><sp-input label="Line Charge" .value=${charge}></sp-input></div>`;
  }
}
customElements.define('sp-line', SpLine);
