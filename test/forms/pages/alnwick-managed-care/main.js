import '@angular/compiler';
import 'zone.js';
import Aura from '@primeuix/themes/aura';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { ButtonModule } from 'primeng/button';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { InputMask } from 'primeng/inputmask';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { Panel } from 'primeng/panel';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';

const text = (caption, key) => `<div class="f"><label for="${key}">${caption}</label><input pInputText id="${key}" [(ngModel)]="c.${key}"></div>`;
const date = (caption, key, of = 'c') => `<div class="f"><label>${caption}</label><p-datepicker [(ngModel)]="${of}.${key}" dateFormat="mm/dd/yy" [showIcon]="true" appendTo="body"></p-datepicker></div>`;
const select = (caption, key, list, of = 'c') => `<div class="f"><label>${caption}</label><p-select [options]="${list}" [(ngModel)]="${of}.${key}" placeholder="Select" appendTo="body"></p-select></div>`;
const mask = (caption, key, shape) => `<div class="f"><label for="${key}">${caption}</label><p-inputmask inputId="${key}" mask="${shape}" [(ngModel)]="c.${key}"></p-inputmask></div>`;
const choice = (caption, key) => `<div class="f"><span>${caption}</span><div class="r"><p-radiobutton name="${key}" value="Yes" inputId="${key}Y" [(ngModel)]="c.${key}"></p-radiobutton><label for="${key}Y">Yes</label><p-radiobutton name="${key}" value="No" inputId="${key}N" [(ngModel)]="c.${key}"></p-radiobutton><label for="${key}N">No</label></div></div>`;
const own = (caption, key) => `<div class="f"><label>${caption}</label><input pInputText [(ngModel)]="l.${key}"></div>`;

const template = `
<div class="top"><b>Alnwick Community Health</b><span>Members</span><span>Claims</span><span>Authorizations</span><span>Resources</span><span style="margin-left:auto">Provider: Northgate Diabetic Supply</span></div>
<div class="page">
  <p-panel header="Member"><div class="g">${text('Medicaid Member ID', 'member')}${text('Last Name', 'last')}${text('First Name', 'first')}${date('Date of Birth', 'dob')}${select('Gender', 'sex', 'sexes')}${text('Patient Account No.', 'acct')}${choice('Does the member have other insurance?', 'other')}<div class="f"><span>Product</span><b>Alnwick STAR Medicaid</b></div></div></p-panel>
  <p-panel header="Claim Details"><div class="g">${select('Claim Frequency Code', 'freq', 'freqs')}${text('Original Claim ID', 'orig')}${text('Authorization Number', 'auth')}${choice('Provider Accepts Assignment', 'assign')}${choice('Employment Related', 'empl')}${choice('Auto Accident', 'auto')}${choice('Other Accident', 'otha')}${date('Onset Date', 'onset')}</div></p-panel>
  <p-panel header="Billing and Ordering Provider"><div class="g">${text('Billing Provider NPI', 'bnpi')}${text('Billing Provider Name', 'bname')}${mask('Tax ID', 'tin', '99-9999999')}${text('Taxonomy', 'tax')}${text('Ordering Provider NPI', 'onpi')}${text('Ordering Provider Last Name', 'olast')}${text('Ordering Provider First Name', 'ofirst')}${text('Service Facility NPI', 'fnpi')}</div></p-panel>
  <p-panel header="Diagnosis Codes"><div class="g">${text('Primary Diagnosis', 'dx1')}${text('Diagnosis 2', 'dx2')}${text('Diagnosis 3', 'dx3')}${text('Diagnosis 4', 'dx4')}</div></p-panel>
  <p-panel header="Services">
    @for (l of lines; track l; let n = $index) {
    <div class="line"><h4>Line {{ n + 1 }}</h4><div class="l">
      ${date('From Date', 'from', 'l')}${date('To Date', 'to', 'l')}${select('Place of Service', 'pos', 'places', 'l')}${own('Procedure Code', 'code')}${own('Modifier 1', 'm1')}${own('Modifier 2', 'm2')}
      ${own('Modifier 3', 'm3')}${own('Modifier 4', 'm4')}${own('Diagnosis Pointers', 'ptr')}
      <div class="f"><label>Units</label><p-inputnumber [(ngModel)]="l.units"></p-inputnumber></div><div class="f"><label>Billed Amount</label><p-inputnumber [(ngModel)]="l.charge" mode="currency" currency="USD" locale="en-US"></p-inputnumber></div>${own('NDC', 'ndc')}
    </div></div>
    }
    <p-button label="Add service line" [outlined]="true"></p-button>
  </p-panel>
  <div class="r"><span>Total Billed Amount: <b>$684.75</b></span><p-button label="Continue"></p-button><p-button label="Save draft" severity="secondary"></p-button></div>
</div>`;

const line = (from, code, m1, m2, ptr, units, charge) => ({ from: new Date(from), to: new Date(from), pos: '12 - Home', code, m1, m2, m3: '', m4: '', ptr, units, charge, ndc: '' });
const Root = Component({ selector: 'app-root', imports: [ButtonModule, DatePicker, FormsModule, InputMask, InputNumber, InputText, Panel, RadioButton, Select], template })(
  class {
    sexes = ['Female', 'Male', 'Unknown'];
    freqs = ['1 - Original', '7 - Replacement', '8 - Void'];
    places = ['11 - Office', '12 - Home', '13 - Assisted Living Facility', '31 - Skilled Nursing Facility'];
    c = {
      member: '730118842', last: 'Villarreal', first: 'Teodoro', dob: new Date('1983-07-05T12:00:00'), sex: 'Male', acct: 'NG-448120', other: 'No', freq: '1 - Original', orig: '', auth: 'ACH0093317', assign: 'Yes', empl: 'No', auto: 'No', otha: 'No', onset: null,
      bnpi: '2998424404', bname: 'Northgate Diabetic Supply', tin: '74-3301926', tax: '332B00000X', onpi: '2998425773', olast: 'Abara', ofirst: 'Chidinma', fnpi: '', dx1: 'E11.65', dx2: 'Z79.4', dx3: '', dx4: '',
    };
    lines = [
      line('2026-11-09T12:00:00', 'E2103', 'NU', 'KX', 'AB', 1, 240),
      line('2026-11-09T12:00:00', 'A4239', 'KX', '', 'AB', 1, 268.5),
      line('2026-11-09T12:00:00', 'A4253', 'NU', 'KX', 'A', 4, 151.25),
      line('2026-11-09T12:00:00', 'A4259', 'KX', '', 'A', 1, 25),
    ];
  },
);

bootstrapApplication(Root, { providers: [provideZoneChangeDetection(), provideNoopAnimations(), providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } } })] });
