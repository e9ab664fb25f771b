import { DuetDatePicker } from '@duetds/date-picker/custom-element';

/** US dates in the date picker, as its guide shows it. */
const american = {
  parse(value = '', createDate) {
    const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
    return parts ? createDate(parts[3], parts[1], parts[2]) : undefined;
  },
  format: (date) => `${String(date.getMonth() + 1).padStart(2, '0')}/${String(date.getDate()).padStart(2, '0')}/${date.getFullYear()}`,
};
let count = 0;
const nextId = () => `hh${(count += 1)}`;

/** A caption and a text box; no shadow root, styles by class as a Stencil component without one has them. */
class HhText extends HTMLElement {
  connectedCallback() {
    this.className = `sc-hh ${this.hasAttribute('wide') ? 'wide' : ''} ${this.hasAttribute('small') ? 'small' : ''}`;
    const caption = Object.assign(document.createElement('div'), { className: 'hh-caption', textContent: this.getAttribute('caption') });
    this.append(caption, Object.assign(document.createElement('input'), { value: this.getAttribute('value') }));
  }
}

/** A drop-down of its own making: a button whose text is the choice, in a shadow root. */
class HhPick extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const name = nextId();
    const choices = this.getAttribute('choices').split('|');
    root.innerHTML = `<style>:host{display:inline-block;margin:0 12px 10px 0}.hh-caption{font-size:12px;color:#5b6b66;margin-bottom:3px}button{font:inherit;min-width:130px;min-height:32px;text-align:left;background:#fff;border:1px solid #b8c6c0;border-radius:6px;padding:5px 26px 5px 9px}ul{display:none}</style>
      <div class="hh-caption" id="${name}">${this.getAttribute('caption')}</div><button type="button" aria-haspopup="listbox" aria-labelledby="${name}">${this.getAttribute('value')}</button>
      <ul role="listbox">${choices.map((text) => `<li role="option" aria-selected="${text === this.getAttribute('value')}">${text}</li>`).join('')}</ul>`;
  }
}

/** Yes or no. */
class HhSwitch extends HTMLElement {
  connectedCallback() {
    const on = this.hasAttribute('on');
    this.className = 'sc-hh';
    this.innerHTML = `<div class="hh-caption">${this.getAttribute('caption')}</div><span class="track ${on ? 'on' : ''}" role="switch" tabindex="0" aria-checked="${on}" aria-label="${this.getAttribute('caption')}"><i></i></span>`;
  }
}

/** The date picker with its caption. */
class HhDate extends HTMLElement {
  connectedCallback() {
    const identifier = nextId();
    this.className = 'sc-hh day';
    const label = Object.assign(document.createElement('label'), { className: 'hh-caption', htmlFor: identifier, textContent: this.getAttribute('caption') });
    const picker = document.createElement('duet-date-picker');
    Object.assign(picker, { dateAdapter: american, identifier, name: identifier, value: this.getAttribute('value') });
    picker.localization = { ...picker.localization, buttonLabel: 'Choose date', placeholder: 'mm/dd/yyyy', selectedDateMessage: 'Selected date is', prevMonthLabel: 'Previous month', nextMonthLabel: 'Next month', monthSelectLabel: 'Month', yearSelectLabel: 'Year', closeLabel: 'Close', calendarHeading: 'Choose a date', dayNames: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'], monthNames: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'], monthNamesShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'], locale: 'en-US' };
    this.append(label, picker);
  }
}

/** The frame of every screen. */
class HhShell extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: 'open' }).innerHTML = '<style>header{background:#17463c;color:#fff;padding:10px 22px;display:flex;gap:26px;align-items:center}main{max-width:1240px;padding:0 22px 40px}</style><header><b>Hearthside</b><slot name="menu"></slot></header><main><slot></slot></main>';
  }
}

customElements.define('duet-date-picker', DuetDatePicker);
customElements.define('hh-text', HhText);
customElements.define('hh-pick', HhPick);
customElements.define('hh-switch', HhSwitch);
customElements.define('hh-date', HhDate);
customElements.define('hh-shell', HhShell);
