import { css, html, LitElement } from 'lit';
import { codes, lines, parts } from './claim.js';

/** A fact: its caption is an attribute, its value comes through a slot. */
class Fact extends LitElement {
  static properties = { caption: {} };
  static styles = css`:host { display: flex; border-bottom: 1px dotted #bbb; padding: 4px 0; } span { flex: 0 0 46%; color: #555; font: 13px Arial, sans-serif; padding-top: 2px; }`;
  render() { return html`<span>${this.caption}</span><div><slot></slot></div>`; }
}
customElements.define('cc-fact', Fact);

class Part extends LitElement {
  static properties = { heading: {} };
  static styles = css`:host { display: block; background: #fff; border: 1px solid #d6d3c7; padding: 10px 16px; break-inside: avoid; margin-bottom: 14px; } h2 { font-size: 17px; margin: 0 0 6px; display: flex; justify-content: space-between; } a { font: 12px Arial, sans-serif; }`;
  render() { return html`<h2>${this.heading}<a href="#edit">Change</a></h2><slot></slot>`; }
}
customElements.define('cc-part', Part);

class Services extends LitElement {
  static properties = { rows: { attribute: false } };
  static styles = css`
    .row { display: grid; grid-template-columns: 34px 190px 60px minmax(200px, 1fr) 90px 90px 60px 110px; gap: 8px; padding: 5px 0; border-bottom: 1px solid #e5e2d8; }
    .h { font: bold 12px Arial, sans-serif; color: #444; } .r { text-align: right; } small { color: #666; } .sum { text-align: right; padding-top: 8px; }
  `;
  render() {
    return html`<div role="table" aria-label="Service lines">
      <div role="row" class="row h">${['#', 'Dates of service', 'POS', 'Procedure', 'Modifiers', 'Diag. ptr', 'Units', 'Charges'].map((name, at) => html`<div role="columnheader" class=${at > 5 ? 'r' : ''}>${name}</div>`)}</div>
      ${this.rows.map((row, at) => html`<div role="row" class="row"><div role="cell">${at + 1}</div><div role="cell">${row.dates}</div><div role="cell">${row.place}</div><div role="cell"><b>${row.code}</b> <small>${row.name}</small></div><div role="cell">${row.mods}</div><div role="cell">${row.pointer}</div><div role="cell" class="r">${row.units}</div><div role="cell" class="r">${row.charge}</div></div>`)}
    </div>
    <div class="sum">Total charge: <b>$4,015.15</b> &nbsp; Amount paid: <b>$0.00</b></div>`;
  }
}
customElements.define('cc-services', Services);

class Review extends LitElement {
  static styles = css`:host { display: block; max-width: 1160px; margin: 0 auto; padding: 18px; } .two { columns: 2; column-gap: 16px; } h1 { font-size: 26px; margin: 0 0 4px; } ol { margin: 0; padding-left: 22px; list-style: upper-alpha; } .act { font: 14px Arial, sans-serif; } p { margin: 4px 0 14px; }`;
  render() {
    return html`<h1>Review your claim</h1><p>Nothing has been sent yet. Please read everything, then choose Submit claim. You started this claim on November 24, 2026.</p>
      <div class="two">${parts.map(([name, facts]) => html`<cc-part heading=${name}>${facts.map(([caption, value]) => html`<cc-fact caption=${caption}>${value}</cc-fact>`)}</cc-part>`)}
        <cc-part heading="Diagnosis codes (ICD-10)"><ol>${codes.map(([, code, words]) => html`<li>${code} – ${words}</li>`)}</ol></cc-part></div>
      <cc-part heading="Services"><cc-services .rows=${lines}></cc-services></cc-part>
      <div class="act"><label><input type="checkbox"> I certify that the services were rendered to the Veteran named above.</label><p><button>Back</button> <button>Print</button> <button>Submit claim</button></p></div>`;
  }
}
customElements.define('cc-review', Review);
