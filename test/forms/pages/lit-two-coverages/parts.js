import { css, html, LitElement } from 'lit';

const shared = css`
  label { display: block; font: 11px/1.3 "Segoe UI", Arial, sans-serif; color: #53605a; }
  input, select { font: 13px "Segoe UI", Arial, sans-serif; border: 1px solid #aab5af; border-radius: 3px; padding: 4px 6px; box-sizing: border-box; width: 100%; background: #fff; }
  :host { display: block; }
`;

/** A text box; the caption is a property, drawn by the row it stands in or by itself. */
export class TernInput extends LitElement {
  static properties = { caption: {}, value: {}, width: {}, locked: { type: Boolean } };
  static styles = shared;
  render() {
    return html`${this.caption ? html`<label for="i">${this.caption}</label>` : ''}<input id="i" .value=${this.value ?? ''} ?readonly=${this.locked} style="width:${this.width ?? '100%'}">`;
  }
}

/** A native list in a root of its own. */
export class TernSelect extends LitElement {
  static properties = { caption: {}, value: {}, items: { attribute: false } };
  static styles = shared;
  render() {
    return html`${this.caption ? html`<label for="s">${this.caption}</label>` : ''}<select id="s">${this.items.map((text) => html`<option ?selected=${text === this.value}>${text}</option>`)}</select>`;
  }
}

/** Yes or no as two buttons, the pressed one counts. */
export class TernYesNo extends LitElement {
  static properties = { caption: {}, value: {} };
  static styles = [shared, css`button { font: 12px Arial; padding: 4px 12px; border: 1px solid #aab5af; background: #fff; } button[aria-pressed=true] { background: #2c6e5b; color: #fff; } span { display: flex; margin-top: 1px; }`];
  render() {
    return html`<label id="l">${this.caption}</label><span role="group" aria-labelledby="l"><button type="button" aria-pressed=${String(this.value === 'Y')}>Yes</button><button type="button" aria-pressed=${String(this.value === 'N')}>No</button></span>`;
  }
}

/** One insurance of the patient: a caption to the left of each box. */
export class TernCoverage extends LitElement {
  static properties = { heading: {}, rows: { attribute: false } };
  static styles = css`:host { background: #fff; border: 1px solid #cfd6d2; border-radius: 5px; padding: 8px 14px 12px; font: 12px "Segoe UI", Arial, sans-serif; } h3 { font-size: 14px; margin: 2px 0 8px; } .r { display: grid; grid-template-columns: 170px 1fr; align-items: center; margin-bottom: 4px; } .k { color: #53605a; }`;
  render() {
    return html`<h3>${this.heading}</h3>${this.rows.map(([caption, value, items]) => html`<div class="r"><span class="k">${caption}</span>${items ? html`<tern-select .items=${items} .value=${value}></tern-select>` : html`<tern-input .value=${value}></tern-input>`}</div>`)}`;
  }
}

customElements.define('tern-input', TernInput);
customElements.define('tern-select', TernSelect);
customElements.define('tern-yes-no', TernYesNo);
customElements.define('tern-coverage', TernCoverage);
