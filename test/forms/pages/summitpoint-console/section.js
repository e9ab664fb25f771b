import { css, html, LitElement } from 'lit';

/** A section of the record with a title that opens and closes it. */
class SpSection extends LitElement {
  static properties = { title: {} };
  static styles = css`:host{display:block;background:#fff;border:1px solid #d8d8d8;border-radius:4px;margin-bottom:12px}h3{margin:0;padding:8px 14px;background:#f3f3f3;font-size:14px}.body{padding:10px 14px 14px;display:grid;grid-template-columns:repeat(var(--columns,4),1fr);gap:10px 18px}`;

  render() {
    return html`<h3><span aria-hidden="true">▾</span> ${this.title}</h3><div class="body"><slot></slot></div>`;
  }
}
customElements.define('sp-section', SpSection);
