import { css, html, LitElement, nothing } from 'lit';

const look = css`
  :host { display: block; font: 14px/1.4 "Source Sans 3", "Segoe UI", sans-serif; color: #1d2942; }
  label, .label { display: block; font-weight: 600; font-size: 13px; margin-bottom: 4px; }
  .req { color: #b3123a; }
  .hint { color: #5d6a85; font-size: 12px; margin-top: 3px; }
  input, select, textarea { box-sizing: border-box; width: 100%; font: inherit; padding: 7px 9px; border: 1px solid #8a96ad; border-radius: 3px; background: #fff; }
  .set { display: flex; gap: 16px; padding: 6px 0; }
  .set label { font-weight: 400; display: flex; gap: 5px; margin: 0; } .set input { width: auto; }
`;
const caption = (one) => html`${one.label}${one.required ? html` <span class="req" aria-hidden="true">*</span>` : nothing}`;

/** A captioned box of text. */
class ChText extends LitElement {
  static properties = { label: {}, value: {}, hint: {}, required: { type: Boolean }, type: {}, lines: { type: Number } };
  static styles = look;

  render() {
    return html`<label for="c">${caption(this)}</label>${this.lines
      ? html`<textarea id="c" rows=${this.lines} .value=${this.value ?? ''}></textarea>`
      : html`<input id="c" type=${this.type ?? 'text'} .value=${this.value ?? ''} ?required=${this.required}>`}${this.hint ? html`<div class="hint">${this.hint}</div>` : nothing}`;
  }
}

/** A captioned list. */
class ChSelect extends LitElement {
  static properties = { label: {}, value: {}, options: { attribute: false }, required: { type: Boolean } };
  static styles = look;

  render() {
    return html`<label for="c">${caption(this)}</label><select id="c">${this.options.map(([key, words]) => html`<option value=${key} ?selected=${key === this.value}>${words}</option>`)}</select>`;
  }
}

/** A captioned choice of few. */
class ChChoice extends LitElement {
  static properties = { label: {}, value: {}, options: { attribute: false } };
  static styles = look;

  render() {
    return html`<div class="label" id="l">${caption(this)}</div><div class="set" role="radiogroup" aria-labelledby="l">${this.options.map(([key, words]) => html`<label><input type="radio" name="r" value=${key} ?checked=${key === this.value}>${words}</label>`)}</div>`;
  }
}

/** A titled part of the page. */
class ChPanel extends LitElement {
  static properties = { heading: {} };
  static styles = css`
    :host { display: block; background: #fff; border: 1px solid #d3dae6; border-top: 3px solid #2456a6; margin-bottom: 16px; font: 14px "Source Sans 3", "Segoe UI", sans-serif; }
    h2 { font-size: 17px; margin: 0; padding: 12px 18px; color: #2456a6; } .in { padding: 0 18px 16px; }
  `;

  render() {
    return html`<h2>${this.heading}</h2><div class="in"><slot></slot></div>`;
  }
}

customElements.define('ch-text', ChText);
customElements.define('ch-select', ChSelect);
customElements.define('ch-choice', ChChoice);
customElements.define('ch-panel', ChPanel);
