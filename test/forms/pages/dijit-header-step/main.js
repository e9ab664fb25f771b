import 'dijit/themes/claro/claro.css';
import './page.css';
import loader from '../../node_modules/dojo/dojo.js?raw';
import { cache } from './modules.js';

window.dojoConfig = { async: true, parseOnLoad: false, locale: 'en-us' };
new Function(loader)();
window.require({ cache });
window.require(
  ['dijit/TitlePane', 'dijit/form/ValidationTextBox', 'dijit/form/DateTextBox', 'dijit/form/Select', 'dijit/form/FilteringSelect', 'dijit/form/CurrencyTextBox', 'dijit/form/CheckBox', 'dijit/form/RadioButton', 'dijit/form/SimpleTextarea', 'dijit/form/Button', 'dojo/store/Memory', 'dojo/domReady!'],
  (TitlePane, TextBox, DateTextBox, Select, FilteringSelect, CurrencyTextBox, CheckBox, RadioButton, SimpleTextarea, Button, Memory) => {
    const make = (tag, className, parent, text) => {
      const element = document.createElement(tag);
      if (className) element.className = className;
      if (text) element.textContent = text;
      parent?.append(element);
      return element;
    };
    const pane = (title) => {
      const content = make('div', 'cols');
      const widget = new TitlePane({ title, content, toggleable: true });
      document.querySelector('#page').append(widget.domNode);
      widget.startup();
      return content;
    };
    /** The caption stands above the widget in the same cell and names it by the widget's id. */
    const cell = (parent, caption, widget) => {
      const box = make('div', 'cell', parent);
      const label = make('label', '', box, caption);
      if (widget) {
        label.htmlFor = widget.id;
        box.append(widget.domNode);
        widget.startup();
      }
      return box;
    };
    const text = (parent, caption, value) => cell(parent, caption, new TextBox({ value }));
    const date = (parent, caption, value) => cell(parent, caption, new DateTextBox({ value: value ? new Date(`${value}T00:00:00`) : null, constraints: { datePattern: 'MM/dd/yyyy' } }));
    const list = (parent, caption, items, chosen) => cell(parent, caption, new Select({ options: items.map((label, at) => ({ label, value: String(at + 40), selected: label === chosen })) }));
    const filter = (parent, caption, items, chosen) => cell(parent, caption, new FilteringSelect({ required: false, store: new Memory({ data: items.map((name, id) => ({ name, id: String(id + 700) })) }), value: String(items.indexOf(chosen) + 700) }));
    const yesNo = (parent, caption, chosen) => {
      const box = cell(parent, caption);
      const name = `yn${parent.childElementCount}${caption.length}`;
      for (const word of ['Yes', 'No']) {
        const radio = new RadioButton({ name, value: word[0], checked: word === chosen });
        box.append(radio.domNode);
        const label = make('label', 'near', box, word);
        label.htmlFor = radio.id;
        radio.startup();
      }
    };

    const claim = pane('Claim');
    list(claim, 'Claim action', ['New claim', 'Replace claim', 'Void claim'], 'Replace claim');
    text(claim, 'Claim number to replace or void', 'WH26287004418');
    text(claim, 'Patient account', 'BH-3390-K');
    date(claim, 'Claim received', '');
    text(claim, 'Prior authorization', 'WHA-2026-44107');
    text(claim, 'Referral', '');
    list(claim, 'Claim accounts for', ['Equipment and supplies', 'Professional service'], 'Equipment and supplies');
    yesNo(claim, 'Accept assignment', 'Yes');

    const cause = pane('Condition');
    yesNo(cause, 'Work related', 'No');
    yesNo(cause, 'Auto accident', 'Yes');
    yesNo(cause, 'Other accident', 'No');
    filter(cause, 'Accident state', ['Colorado', 'Idaho', 'Montana', 'Wyoming'], 'Wyoming');
    date(cause, 'Date of injury / illness', '2026-08-30');
    date(cause, 'Admitted', '2026-08-30');
    date(cause, 'Discharged', '2026-09-11');
    date(cause, 'Last seen by physician', '2026-10-20');

    const providers = pane('Providers');
    text(providers, 'Billing provider', 'Bighorn Mobility & Rehab');
    text(providers, 'Billing NPI', '2999732995');
    text(providers, 'Taxonomy', '332B00000X');
    text(providers, 'Pay-to provider', '');
    text(providers, 'Ordering practitioner', 'Lindqvist-Moe, Annika');
    text(providers, 'Ordering NPI', '2999734363');
    text(providers, 'Supervising NPI', '');
    text(providers, 'Service facility name', '');

    const other = pane('Other insurance and payments');
    yesNo(other, 'Other health coverage', 'Yes');
    text(other, 'Other policyholder', 'Stensgaard, Erik');
    text(other, 'Other policy or group number', 'GRP 55-018');
    text(other, 'Other plan name', 'Frontier Auto Med Pay');
    cell(other, 'Paid by other insurance', new CurrencyTextBox({ value: 312.5, currency: 'USD' }));
    cell(other, 'Paid by member', new CurrencyTextBox({ value: 0, currency: 'USD' }));
    const note = cell(other, 'Note to claims examiner', new SimpleTextarea({ value: 'Corrected modifier on detail 2', rows: 2, cols: 44 }));
    note.classList.add('wide');
    const sign = new CheckBox({ checked: true });
    const box = make('div', 'cell wide', other);
    box.append(sign.domNode);
    make('label', 'near', box, 'I have a signed delivery record on file').htmlFor = sign.id;

    const buttons = make('div', 'buttons', document.querySelector('#page'));
    for (const label of ['Back', 'Save and leave', 'Next: Diagnoses']) buttons.append(new Button({ label }).domNode);
  },
);
