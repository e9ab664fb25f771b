import '@angular/compiler';
import 'zone.js';
import Aura from '@primeuix/themes/aura';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { CurrencyPipe, DatePipe } from '@angular/common';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { ButtonModule } from 'primeng/button';
import { Checkbox } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { Select } from 'primeng/select';
import { TableModule } from 'primeng/table';

const from = new Date(2026, 10, 2);
const month = new Date(2026, 11, 1);

const template = `
  <div class="bar"><b>Faroe Revenue Cloud</b><a href="#w">Worklists</a><a href="#c">Claims</a><a href="#d">Denials</a><a href="#p">Payments</a><a href="#a">Admin</a></div>
  <div class="wrap">
    <h2 style="margin:4px 0 12px">Professional claim FRC-30918 <small style="color:#67707e">Status: Draft, owner: T. Novak</small></h2>
    <div class="head">
      <h4>Insurance and patient</h4>
      <div class="fld"><label for="payerName">Payer name</label><input pInputText id="payerName" [(ngModel)]="claim.payer"></div>
      <div class="fld"><label for="memberId">Member ID</label><input pInputText id="memberId" [(ngModel)]="claim.member"></div>
      <div class="fld"><label for="ptLast">Patient last name</label><input pInputText id="ptLast" [(ngModel)]="claim.last"></div>
      <div class="fld"><label for="ptFirst">Patient first name</label><input pInputText id="ptFirst" [(ngModel)]="claim.first"></div>
      <div class="fld"><label for="ptDob">Date of birth</label><p-datepicker inputId="ptDob" [(ngModel)]="claim.birth" dateFormat="mm/dd/yy"></p-datepicker></div>
      <div class="fld"><span class="lb">Sex</span><p-select [options]="sexes" [(ngModel)]="claim.sex"></p-select></div>
      <div class="fld"><label for="acct">Patient account no.</label><input pInputText id="acct" [(ngModel)]="claim.account"></div>
      <div class="fld"><label for="auth">Prior authorization no.</label><input pInputText id="auth" [(ngModel)]="claim.auth"></div>
      <div class="fld"><span class="lb">Frequency</span><p-select [options]="frequencies" optionLabel="label" optionValue="value" [(ngModel)]="claim.frequency"></p-select></div>
      <div class="fld"><label for="orig">Original reference no.</label><input pInputText id="orig" [(ngModel)]="claim.original"></div>
      <h4>Providers and diagnosis</h4>
      <div class="fld"><label for="bill">Billing provider</label><input pInputText id="bill" [(ngModel)]="claim.billing"></div>
      <div class="fld"><label for="billNpi">Billing provider NPI</label><input pInputText id="billNpi" [(ngModel)]="claim.billingNpi"></div>
      <div class="fld"><label for="ord">Ordering provider</label><input pInputText id="ord" [(ngModel)]="claim.ordering"></div>
      <div class="fld"><label for="ordNpi">Ordering provider NPI</label><input pInputText id="ordNpi" [(ngModel)]="claim.orderingNpi"></div>
      <div class="fld"><span class="lb">&nbsp;</span><p-checkbox [(ngModel)]="claim.assignment" [binary]="true" inputId="asg"></p-checkbox> <label for="asg" style="display:inline">Accept assignment</label></div>
      @for (letter of ['A', 'B', 'C', 'D']; track letter; let at = $index) {<div class="fld"><label [for]="'diag' + at">Diagnosis {{ letter }}</label><input pInputText [id]="'diag' + at" [(ngModel)]="claim.dx[at]"></div>}
    </div>
    <p-table #grid [value]="lines" dataKey="id" editMode="row" [editingRowKeys]="editing" size="small" showGridlines>
      <ng-template #caption><b>Service lines</b> <p-button label="Add line" size="small" [text]="true"></p-button></ng-template>
      <ng-template #header><tr><th style="width:40px">#</th><th style="width:125px">From date</th><th style="width:125px">To date</th><th style="width:105px">POS</th><th style="width:95px">HCPCS</th><th style="width:200px">Modifiers</th><th style="width:90px">Dx pointers</th><th class="n" style="width:80px">Units</th><th class="n" style="width:115px">Charges</th><th>Line note</th><th style="width:90px"></th></tr></ng-template>
      <ng-template #body let-line let-open="editing" let-at="rowIndex">
        <tr [pEditableRow]="line">
          <td>{{ at + 1 }}</td>
          <td><p-cellEditor><ng-template #input><p-datepicker [(ngModel)]="line.from" dateFormat="mm/dd/yy" appendTo="body"></p-datepicker></ng-template><ng-template #output>{{ line.from | date: 'MM/dd/yyyy' }}</ng-template></p-cellEditor></td>
          <td><p-cellEditor><ng-template #input><p-datepicker [(ngModel)]="line.to" dateFormat="mm/dd/yy" appendTo="body"></p-datepicker></ng-template><ng-template #output>{{ line.to | date: 'MM/dd/yyyy' }}</ng-template></p-cellEditor></td>
          <td><p-cellEditor><ng-template #input><p-select [options]="places" [(ngModel)]="line.pos" appendTo="body"></p-select></ng-template><ng-template #output>{{ line.pos }}</ng-template></p-cellEditor></td>
          <td><p-cellEditor><ng-template #input><input pInputText [(ngModel)]="line.code"></ng-template><ng-template #output>{{ line.code }}</ng-template></p-cellEditor></td>
          <td><p-cellEditor><ng-template #input><span class="mods">@for (m of line.mods; track $index) {<input pInputText maxlength="2" [(ngModel)]="line.mods[$index]">}</span></ng-template><ng-template #output>{{ line.mods.join(' ') }}</ng-template></p-cellEditor></td>
          <td><p-cellEditor><ng-template #input><input pInputText [(ngModel)]="line.dx"></ng-template><ng-template #output>{{ line.dx }}</ng-template></p-cellEditor></td>
          <td class="n"><p-cellEditor><ng-template #input><p-inputnumber [(ngModel)]="line.units"></p-inputnumber></ng-template><ng-template #output>{{ line.units }}</ng-template></p-cellEditor></td>
          <td class="n"><p-cellEditor><ng-template #input><p-inputnumber [(ngModel)]="line.charge" mode="currency" currency="USD" locale="en-US"></p-inputnumber></ng-template><ng-template #output>{{ line.charge | currency }}</ng-template></p-cellEditor></td>
          <td><p-cellEditor><ng-template #input><input pInputText [(ngModel)]="line.note"></ng-template><ng-template #output>{{ line.note }}</ng-template></p-cellEditor></td>
          <td>@if (open) {<button pButton pSaveEditableRow type="button" size="small" text>Save</button>} @else {<button pButton pInitEditableRow type="button" size="small" text>Edit</button>}</td>
        </tr>
      </ng-template>
      <ng-template #footer><tr><td colspan="8" class="n">Total charge</td><td class="n">{{ total | currency }}</td><td colspan="2"></td></tr></ng-template>
    </p-table>
    <div class="foot"><p-button label="Check edits" severity="secondary"></p-button><p-button label="Release claim"></p-button></div>
  </div>`;

const Claim = Component({
  selector: 'frc-claim',
  imports: [ButtonModule, Checkbox, CurrencyPipe, DatePicker, DatePipe, FormsModule, InputNumber, InputText, Select, TableModule],
  template,
})(
  class {
    sexes = ['Female', 'Male', 'Unknown'];
    places = ['11', '12', '13', '31', '32'];
    frequencies = [{ value: '1', label: '1 - Original' }, { value: '7', label: '7 - Replacement' }, { value: '8', label: '8 - Void' }];
    editing = { 2: true };
    claim = { payer: 'Streymoy Health Cooperative', member: 'SHC-2204-88193', last: 'Bellweather', first: 'Ingo', birth: new Date(1979, 3, 18), sex: 'Male', account: 'BW-4471', auth: 'SHC-PA-66120', frequency: '1', original: '', billing: 'Northern Tier Enteral Supply', billingNpi: '2999360102', ordering: 'Castellanos, Mirela MD', orderingNpi: '2999361837', assignment: true, dx: ['G12.21', 'R13.12', '', ''] };
    lines = [
      { id: 1, from, to: month, pos: '12', code: 'B9002', mods: ['RR', 'KX'], dx: 'AB', units: 1, charge: 132, note: '' },
      { id: 2, from, to: month, pos: '12', code: 'B4035', mods: ['KX', '', '', ''], dx: 'AB', units: 30, charge: 495, note: '' },
      { id: 3, from, to: month, pos: '12', code: 'B4150', mods: ['BA', 'KX'], dx: 'AB', units: 450, charge: 427.5, note: '1500 kcal/day' },
      { id: 4, from, to: from, pos: '12', code: 'E0776', mods: ['NU', 'BA'], dx: 'A', units: 1, charge: 96.2, note: '' },
    ];

    get total() {
      return this.lines.reduce((sum, { charge }) => sum + charge, 0);
    }
  },
);

bootstrapApplication(Claim, { providers: [provideZoneChangeDetection(), provideNoopAnimations(), providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } } })] });
