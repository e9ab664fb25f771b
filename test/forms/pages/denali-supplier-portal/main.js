import { fluentAccordion, fluentAccordionItem, fluentButton, fluentCheckbox, fluentCombobox, fluentDivider, fluentNumberField, fluentOption, fluentSelect, fluentSwitch, fluentTextArea, fluentTextField, provideFluentDesignSystem } from '@fluentui/web-components';
import { CLAIM, LINES, MEMBER, SUPPLIER } from './data.js';

provideFluentDesignSystem().register(fluentAccordion(), fluentAccordionItem(), fluentButton(), fluentCheckbox(), fluentCombobox(), fluentDivider(), fluentNumberField(), fluentOption(), fluentSelect(), fluentSwitch(), fluentTextArea(), fluentTextField());

const STYLE = `<style>:host{display:block}section{background:#fff;margin:0 0 14px;padding:12px 18px 18px;border-radius:4px;box-shadow:0 1px 3px #0003}h2{font-size:17px;margin:0 0 10px;color:#00556b}.g{display:grid;grid-template-columns:repeat(6,1fr);gap:10px 14px;align-items:end}.f{display:flex;flex-direction:column;grid-column:span 2}.s1{grid-column:span 1}.s3{grid-column:span 3}.s6{grid-column:span 6}label{font-size:14px;margin-bottom:4px}fluent-text-field,fluent-select,fluent-combobox,fluent-number-field,fluent-text-area{width:100%;min-width:0}</style>`;
const text = (caption, value, wide = 2, more = '') => `<div class="f s${wide}"><fluent-text-field value="${value}" ${more}>${caption}</fluent-text-field></div>`;
const number = (caption, value, wide = 1) => `<div class="f s${wide}"><fluent-number-field value="${value}" hide-step>${caption}</fluent-number-field></div>`;
const options = (words) => words.map((one) => `<fluent-option value="${one}">${one}</fluent-option>`).join('');
let last = 0;
const pick = (caption, value, words, wide = 2, kind = 'select') => {
  last += 1;
  return `<div class="f s${wide}"><label for="dn${last}" id="dl${last}">${caption}</label><fluent-${kind} id="dn${last}" aria-labelledby="dl${last}" data-chosen="${value}">${options(words)}</fluent-${kind}></div>`;
};

/** Declares an element whose content stands in a shadow root of its own. */
function declare(name, content) {
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        root.innerHTML = STYLE + content;
        // The lists know their options only after they were rendered.
        requestAnimationFrame(() => requestAnimationFrame(() => {
          for (const list of root.querySelectorAll('[data-chosen]')) list.value = list.dataset.chosen;
        }));
      }
    },
  );
}

declare('dn-member', `<section><h2>Member</h2><div class="g">
  ${text('Member ID', MEMBER.id)}${text('Last name', MEMBER.last)}${text('First name', MEMBER.first)}
  ${text('Date of birth', MEMBER.born, 2, 'placeholder="MM/DD/YYYY"')}${pick('Gender', MEMBER.sex, ['Female', 'Male', 'Unknown'])}${pick('Health plan (payer)', MEMBER.plan, ['Denali Care Medicaid', 'Denali Care Gold', 'Northern Lights Advantage'])}
  ${text('Mailing address', MEMBER.street, 3)}${text('City', MEMBER.city, 1)}${text('State', MEMBER.state, 1)}${text('ZIP', MEMBER.zip, 1)}
</div></section>`);

declare('dn-claim', `<section><h2>Claim</h2><div class="g">
  ${text('Patient account number', CLAIM.account)}${pick('Claim type', CLAIM.type, ['1 - Original', '7 - Replacement', '8 - Void'])}${text('Original claim number (ICN)', '', 2)}
  ${text('Prior authorization number', CLAIM.auth)}${text('Referral number', '')}${text('Other insurance paid', '', 2)}
  ${text('Ordering provider', CLAIM.orderer, 3)}${text('Ordering provider NPI', CLAIM.ordererNpi, 3)}
  ${[1, 2, 3, 4, 5, 6].map((at) => text(`Diagnosis ${at}`, CLAIM.dx[at - 1] ?? '', 1)).join('')}
  <div class="f s3"><fluent-checkbox ${CLAIM.assignment ? 'checked' : ''}>Accept assignment</fluent-checkbox></div><div class="f s3"><fluent-checkbox>Attachments will follow by mail</fluent-checkbox></div>
  <div class="f s6"><fluent-text-area rows="2" value="${CLAIM.note}">Claim note</fluent-text-area></div>
</div></section>`);

declare('dn-lines', `<section><h2>Service lines</h2><fluent-accordion expand-mode="multi">${LINES.map((line, at) => `
  <fluent-accordion-item expanded><span slot="heading">Line ${at + 1}</span><div class="g">
    ${text('Date of service from', line.from)}${text('Date of service to', line.to)}${pick('Place of service', line.place, ['11 - Office', '12 - Home', '31 - Skilled nursing facility'])}
    ${pick('Procedure code', line.code, ['A4351', 'A4353', 'A4332', 'A4358', 'T4521'], 2, 'combobox')}${[0, 1, 2, 3].map((index) => text(`Mod ${index + 1}`, line.mods[index] ?? '', 1)).join('')}
    ${text('Diagnosis pointer', line.dx, 1)}${number('Units', line.units)}${text('Charge ($)', line.charge, 1)}${text('NDC', '', 1)}${text('Description', line.note, 2)}
  </div></fluent-accordion-item>`).join('')}</fluent-accordion>
  <p style="display:flex;justify-content:space-between;margin:12px 0 0"><fluent-button>Add line</fluent-button><span>Total charges: <b>$${LINES.reduce((sum, { charge }) => sum + Number(charge), 0).toFixed(2)}</b></span></p></section>`);

declare('dn-supplier', `<section><h2>Billing supplier</h2><div class="g">${text('Name', SUPPLIER.name, 2)}${text('NPI', SUPPLIER.npi, 2)}${text('Tax ID', SUPPLIER.tax, 1)}${text('Taxonomy', SUPPLIER.taxonomy, 1)}</div></section>`);

declare('dn-shell', `<style>.top{background:#00556b;color:#fff;padding:10px 22px;display:flex;gap:22px}.top a{color:#d5eef5}main{max-width:1120px;margin:16px auto}</style>
  <div class="top"><b>Denali Supplier Portal</b><a>Home</a><a>Member look-up</a><a>Claims</a><a>Authorizations</a><span style="margin-left:auto">Chugach Urologicals</span></div>
  <main><h1 style="font-size:22px">New professional claim</h1><dn-member></dn-member><dn-claim></dn-claim><dn-lines></dn-lines><dn-supplier></dn-supplier>
  <p style="text-align:right"><fluent-button>Save</fluent-button> <fluent-button appearance="accent">Submit</fluent-button></p></main>`);
