import { css, html, LitElement, nothing } from 'lit';

let made = 0;

/** A field of the console: caption above, control by kind. */
class SpInput extends LitElement {
  static properties = { label: {}, value: {}, kind: {}, options: { type: Array }, required: { type: Boolean }, readonly: { type: Boolean }, checked: { type: Boolean } };
  static styles = css`:host{display:block;min-width:0}label,.label{display:block;font-size:12px;color:#444;margin-bottom:2px}abbr{color:#ba0517;text-decoration:none}input,select,textarea{width:100%;box-sizing:border-box;height:32px;border:1px solid #c9c9c9;border-radius:4px;padding:0 10px;font:13px Arial,sans-serif;background:#fff}textarea{height:54px;padding:6px 10px}input[type=checkbox]{width:16px;height:16px}.static{padding:6px 0;border-bottom:1px solid #e5e5e5;min-height:18px}`;
  #id = `input-${(made += 7)}`;

  #control() {
    if (this.readonly) return html`<div class="static">${this.value}</div>`;
    if (this.kind === 'list') return html`<select id=${this.#id}><option value="">--None--</option>${this.options.map((option) => html`<option ?selected=${option === this.value}>${option}</option>`)}</select>`;
    if (this.kind === 'check') return html`<input id=${this.#id} type="checkbox" .checked=${this.checked}>`;
    if (this.kind === 'text') return html`<textarea id=${this.#id} .value=${this.value}></textarea>`;
    return html`<input id=${this.#id} .value=${this.value} placeholder=${this.kind === 'date' ? 'MM/DD/YYYY' : nothing}>`;
  }

  render() {
    const star = this.required ? html`<abbr title="required">*</abbr>` : nothing;
    return html`${this.readonly ? html`<span class="label">${this.label}</span>` : html`<label for=${this.#id}>${star}${this.label}</label>`}${this.#control()}`;
  }
}
customElements.define('sp-input', SpInput);
