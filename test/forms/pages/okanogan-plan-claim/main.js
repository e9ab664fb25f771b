import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';

const box = (caption, model, w = 3, hint = '') => `<mat-form-field appearance="outline" class="w${w}"><mat-label>${caption}</mat-label><input matInput [(ngModel)]="${model}">${hint && `<mat-hint>${hint}</mat-hint>`}</mat-form-field>`;
const choose = (caption, model, list, w = 3) => `<mat-form-field appearance="outline" class="w${w}"><mat-label>${caption}</mat-label><mat-select [(ngModel)]="${model}">@for (one of ${list}; track one[0]) {<mat-option [value]="one[0]">{{ one[1] }}</mat-option>}</mat-select></mat-form-field>`;
const yesNo = (caption, model, w = 3) => `<div class="w${w}"><div class="lab">${caption}</div><mat-radio-group [(ngModel)]="${model}" aria-label="${caption}"><mat-radio-button value="Y">Yes</mat-radio-button><mat-radio-button value="N">No</mat-radio-button></mat-radio-group></div>`;
const card = (title, body) => `<mat-card appearance="outlined"><mat-card-header><mat-card-title>${title}</mat-card-title></mat-card-header><mat-card-content><div class="g">${body}</div></mat-card-content></mat-card>`;

const LINE = `<h3 class="line">Service {{ $index + 1 }}</h3><div class="g">
  ${box('From date', 'line.from', 2)}${box('To date', 'line.to', 2)}${choose('Place of service', 'line.pos', 'places', 3)}${box('Procedure code', 'line.code', 3)}${yesNo('Emergency', 'line.emg', 2)}
  ${[1, 2, 3, 4].map((n) => box(`Mod ${n}`, `line.m[${n - 1}]`, 1)).join('')}${[1, 2, 3, 4].map((n) => choose(`Dx ${n}`, `line.p[${n - 1}]`, 'numbers', 1)).join('')}${box('Units', 'line.units', 1)}${box('Charge amount ($)', 'line.charge', 3)}
</div>`;

const Page = Component({
  selector: 'ok-claim',
  imports: [FormsModule, MatButtonModule, MatCardModule, MatInputModule, MatRadioModule, MatSelectModule],
  template: `
  <div class="top"><b>Okanogan Health Plan</b><span>Provider site</span><span>Eligibility</span><span>Claims</span><span>Authorizations</span><span>Messages (2)</span></div>
  <div class="page"><h2>Submit professional claim</h2><p>Fields are required unless marked optional. Use the claim search to copy a claim already on file.</p>
  ${card('Member', `${box('Member ID', 'c.member')}${box('Last name', 'c.last')}${box('First name', 'c.first')}${box('Date of birth', 'c.dob', 3, 'MM/DD/YYYY')}${choose('Gender', 'c.sex', 'genders')}${choose('Patient relationship to subscriber', 'c.rel', 'relations')}${box('Patient control number', 'c.pcn')}`)}
  ${card('Billing provider', `${box('Organization name', 'c.bname', 6)}${box('NPI', 'c.bnpi')}${box('Tax ID', 'c.tin')}${box('Taxonomy code', 'c.tax')}`)}
  ${card('Ordering provider', `${box('Last name', 'c.olast')}${box('First name', 'c.ofirst')}${box('NPI', 'c.onpi')}`)}
  ${card('Rendering provider (optional)', `${box('Last name', 'c.rlast')}${box('First name', 'c.rfirst')}${box('NPI', 'c.rnpi')}`)}
  ${card('Claim information', `${choose('Claim frequency', 'c.freq', 'freqs')}${box('Original claim number (optional)', 'c.orig')}${box('Prior authorization number (optional)', 'c.pa')}${box('Referral number (optional)', 'c.ref')}${yesNo('Accept assignment?', 'c.assign')}${yesNo('Release of information on file?', 'c.roi')}${yesNo('Auto accident?', 'c.auto')}${yesNo('Employment related?', 'c.work')}`)}
  ${card('Diagnosis codes', [1, 2, 3, 4, 5, 6].map((n) => box(n === 1 ? '1 - Primary diagnosis' : `${n} - Diagnosis`, `c.dx[${n - 1}]`, 2)).join(''))}
  <mat-card appearance="outlined"><mat-card-header><mat-card-title>Service lines</mat-card-title></mat-card-header><mat-card-content>@for (line of lines; track line) {${LINE}}<button mat-button>Add another service</button><p><b>Total charges: $3,412.75</b></p></mat-card-content></mat-card>
  <button mat-button>Cancel</button> <button mat-flat-button>Continue to attachments</button></div>`,
})(
  class {
    genders = [['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']];
    relations = [['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']];
    freqs = [['1', '1 - Original'], ['7', '7 - Replacement'], ['8', '8 - Void']];
    places = [['11', '11 - Office'], ['12', '12 - Home'], ['31', '31 - Skilled nursing']];
    numbers = [['', ''], ['1', '1'], ['2', '2'], ['3', '3'], ['4', '4'], ['5', '5'], ['6', '6']];
    c = { member: 'OHP0041997 02', last: 'Vandersloot', first: 'Hendrik', dob: '02/11/1958', sex: 'M', rel: '18', pcn: 'CRM-2611-0934', bname: 'Chelan Rehab & Mobility', bnpi: '2999330238', tin: '911774402', tax: '332B00000X', olast: 'Abernethy', ofirst: 'Solveig', onpi: '2999709720', rlast: '', rfirst: '', rnpi: '', freq: '7', orig: '2629500418831', pa: 'OH7710284', ref: '', assign: 'Y', roi: 'Y', auto: 'N', work: 'N', dx: ['G82.20', 'M62.81', 'R26.89', '', '', ''] };
    lines = [
      { from: '10/13/2026', to: '10/13/2026', pos: '12', code: 'K0823', emg: 'N', m: ['NU', 'KX', '', ''], p: ['1', '2', '', ''], units: '1', charge: '3100.00' },
      { from: '10/13/2026', to: '10/13/2026', pos: '12', code: 'E0973', emg: 'N', m: ['NU', 'KX', 'RT', 'LT'], p: ['1', '', '', ''], units: '2', charge: '212.50' },
      { from: '10/13/2026', to: '10/13/2026', pos: '12', code: 'E2601', emg: 'N', m: ['NU', '', '', ''], p: ['1', '3', '', ''], units: '1', charge: '100.25' },
    ];
  },
);

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
