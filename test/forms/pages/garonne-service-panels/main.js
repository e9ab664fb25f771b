import { fluentAccordion, fluentAccordionItem, fluentBadge, fluentButton, fluentCombobox, fluentNumberField, fluentOption, fluentSelect, fluentSwitch, fluentTextArea, fluentTextField, provideFluentDesignSystem } from '@fluentui/web-components';
import { services } from './services.js';
import './page.css';

const field = (name, at, caption, value) => `<fluent-text-field id="line${at}-${name}" value="${value}">${caption}</fluent-text-field>`;
const bare = (name, at, caption, value) => `<fluent-text-field id="line${at}-${name}" aria-label="${caption}" maxlength="2" value="${value}"></fluent-text-field>`;
const panel = (one, at) => `<fluent-accordion-item id="line${at}"${one.open ? ' expanded' : ''}><span slot="heading">Service line ${at + 1} &nbsp; ${one.code}</span><div class="g">
${field('begin', at, 'Begin date', one.begin)}${field('end', at, 'End date', one.end)}
<div class="fld"><label id="line${at}-pos-l">Place of service</label><fluent-select id="line${at}-pos" aria-labelledby="line${at}-pos-l" data-chosen="12"><fluent-option value="11">11 Office</fluent-option><fluent-option value="12">12 Home</fluent-option><fluent-option value="31">31 Skilled Nursing Facility</fluent-option></fluent-select></div>
<div class="fld"><label id="line${at}-proc-l">HCPCS/CPT code</label><fluent-combobox id="line${at}-proc" aria-labelledby="line${at}-proc-l" value="${one.code}"></fluent-combobox></div>
<div class="fld"><label>Modifiers</label><div class="m4">${one.modifiers.map((mod, i) => bare(`mod${i + 1}`, at, `Modifier ${i + 1}`, mod)).join('')}</div></div>
${field('dx', at, 'Diagnosis pointers', one.pointers)}${field('charge', at, 'Charges', one.charge)}<fluent-number-field id="line${at}-units" value="${one.units}" min="0">Days or units</fluent-number-field>
${field('rend', at, 'Rendering provider NPI', '')}${field('auth', at, 'Prior authorization', one.auth)}<fluent-text-area id="line${at}-note" class="w2" rows="1" value="${one.note}">Line description</fluent-text-area></div></fluent-accordion-item>`;

document.querySelector('#lines').innerHTML = services.map(panel).join('');
provideFluentDesignSystem().register(fluentAccordion(), fluentAccordionItem(), fluentBadge(), fluentButton(), fluentCombobox(), fluentNumberField(), fluentOption(), fluentSelect(), fluentSwitch(), fluentTextArea(), fluentTextField());

// A list takes its choice only when its options are there.
requestAnimationFrame(() => {
  for (const list of document.querySelectorAll('fluent-select[data-chosen]')) {
    list.value = list.dataset.chosen;
    list.removeAttribute('data-chosen');
  }
});
