import { css, html, LitElement } from 'lit';

const styles = css`
  :host { display: block; }
  label { display: block; font: 12.5px "Source Sans Pro", Arial, sans-serif; color: #47544f; margin-bottom: 2px; }
  input, select { box-sizing: border-box; width: 100%; height: 32px; border: 1px solid #a9b8b2; border-radius: 4px; padding: 3px 7px; font: 14px "Source Sans Pro", Arial, sans-serif; background: #fff; }
  .hint { font: 11px Arial, sans-serif; color: #76847f; }
`;

/** A text field of the portal's design system. */
class MkField extends LitElement {
  static properties = { label: {}, value: {}, type: {}, hint: {}, required: { type: Boolean } };
  static styles = styles;
  render() {
    return html`<label for="ctl">${this.label}${this.required ? ' *' : ''}</label><input id="ctl" type=${this.type ?? 'text'} .value=${this.value ?? ''} aria-required=${this.required ? 'true' : 'false'}>${this.hint ? html`<span class="hint">${this.hint}</span>` : ''}`;
  }
}
customElements.define('mk-field', MkField);

/** A choice of the portal's design system. */
class MkSelect extends LitElement {
  static properties = { label: {}, value: {}, options: { attribute: false } };
  static styles = styles;
  render() {
    return html`<label for="ctl">${this.label}</label><select id="ctl">${this.options.map(([value, words]) => html`<option value=${value} ?selected=${value === this.value}>${words}</option>`)}</select>`;
  }
}
customElements.define('mk-select', MkSelect);
