import { css, html, LitElement } from 'lit';

const look = css`
  :host { display: inline-block; vertical-align: top; font: 13px "Segoe UI", system-ui, sans-serif; }
  label, .label { display: block; font-size: 12px; color: #3d5563; margin-bottom: 3px; }
  .req { color: #b3261e; }
  input, select, textarea { font: inherit; width: 100%; box-sizing: border-box; border: 1px solid #9db1bd; border-radius: 4px; padding: 5px 7px; background: #fff; }
`;

/** A text box with its label, both in the shadow root. */
class NegevText extends LitElement {
  static properties = { label: {}, value: {}, type: {}, required: { type: Boolean }, rows: { type: Number } };
  static styles = look;
  render() {
    return html`<label for="control">${this.label}${this.required ? html` <span class="req">*</span>` : ''}</label>
      ${this.rows ? html`<textarea id="control" rows=${this.rows} .value=${this.value ?? ''}></textarea>` : html`<input id="control" type=${this.type ?? 'text'} .value=${this.value ?? ''}>`}`;
  }
}
customElements.define('negev-text', NegevText);

/** A list with its label. */
class NegevSelect extends LitElement {
  static properties = { label: {}, value: {}, options: { attribute: false }, required: { type: Boolean } };
  static styles = look;
  render() {
    return html`<label for="control">${this.label}${this.required ? html` <span class="req">*</span>` : ''}</label>
      <select id="control">${this.options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.value}>${words}</option>`)}</select>`;
  }
}
customElements.define('negev-select', NegevSelect);

/** Yes or no, as radios under a question. */
class NegevYesNo extends LitElement {
  static properties = { label: {}, value: { type: Boolean } };
  static styles = [look, css`input { width: auto; } .row label { display: inline; margin-right: 10px; }`];
  render() {
    return html`<div role="radiogroup" aria-labelledby="question"><span class="label" id="question">${this.label}</span>
      <div class="row"><label><input type="radio" name="yn" .checked=${this.value}> Yes</label><label><input type="radio" name="yn" .checked=${!this.value}> No</label></div></div>`;
  }
}
customElements.define('negev-yes-no', NegevYesNo);

/** A section with a heading, its content in a slot. */
class NegevSection extends LitElement {
  static properties = { heading: {} };
  static styles = css`
    :host { display: block; background: #fff; border: 1px solid #cfdbe2; border-radius: 6px; padding: 12px 16px 16px; margin-bottom: 14px; font-family: "Segoe UI", system-ui, sans-serif; }
    h2 { font-size: 15px; margin: 0 0 10px; color: #134b5f; } .body { display: flex; flex-wrap: wrap; gap: 10px 14px; }
  `;
  render() {
    return html`<h2>${this.heading}</h2><div class="body"><slot></slot></div>`;
  }
}
customElements.define('negev-section', NegevSection);
