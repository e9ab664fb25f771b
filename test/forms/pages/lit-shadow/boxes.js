import { css, html, LitElement } from 'lit';

/** A caption and a box; the caption is a label in the same root. */
export class KestrelBox extends LitElement {
  static properties = { caption: {}, value: {}, type: {}, small: { type: Boolean, reflect: true } };
  static styles = css`
    :host { display: inline-block; margin: 0 12px 10px 0; } label { display: block; font-size: 11px; color: #56608a; }
    input { font: 14px system-ui, sans-serif; padding: 5px 7px; border: 1px solid #aab2d5; border-radius: 4px; width: 190px; box-sizing: border-box; }
    :host([small]) input { width: 70px; }
  `;
  render() {
    return html`${this.caption ? html`<label for="in">${this.caption}</label>` : ''}
      <input id="in" type=${this.type ?? 'text'} .value=${this.value ?? ''} @input=${(event) => { this.value = event.target.value; }}>`;
  }
}
customElements.define('kestrel-box', KestrelBox);

/** A list of choices: the caption is light DOM of the page that uses it. */
export class KestrelPick extends LitElement {
  static properties = { choices: { attribute: false }, value: {} };
  static styles = css`
    :host { display: inline-block; margin: 0 12px 10px 0; } ::slotted(*) { display: block; font-size: 11px; color: #56608a; }
    select { font: 14px system-ui, sans-serif; padding: 5px; border: 1px solid #aab2d5; border-radius: 4px; background: #fff; }
  `;
  render() {
    return html`<slot></slot><select @change=${(event) => { this.value = event.target.value; }}>
      ${this.choices.map(([value, text]) => html`<option value=${value} ?selected=${value === this.value}>${text}</option>`)}</select>`;
  }
}
customElements.define('kestrel-pick', KestrelPick);
