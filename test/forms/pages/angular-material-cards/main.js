import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatButtonModule } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatSlideToggleModule } from '@angular/material/slide-toggle';
import { COMMON, claim, lines, PAYERS, PLACES, RELATIONS } from './data.js';

const box = (caption, model, hint = '') => `<mat-form-field appearance="fill"><mat-label>${caption}</mat-label><input matInput [(ngModel)]="${model}">${hint && `<mat-hint>${hint}</mat-hint>`}</mat-form-field>`;
const day = (caption, model, ref) => `<mat-form-field appearance="fill"><mat-label>${caption}</mat-label><input matInput [matDatepicker]="${ref}" [(ngModel)]="${model}"><mat-datepicker-toggle matIconSuffix [for]="${ref}"></mat-datepicker-toggle><mat-datepicker #${ref}></mat-datepicker></mat-form-field>`;
const select = (caption, model, options) => `<mat-form-field appearance="fill"><mat-label>${caption}</mat-label><mat-select [(ngModel)]="${model}">${options}</mat-select></mat-form-field>`;
const yesNo = (caption, model, yes = 'yes', no = 'no') => `<div><div class="lab">${caption}</div><mat-radio-group [(ngModel)]="${model}"><mat-radio-button value="${yes}">Yes</mat-radio-button><mat-radio-button value="${no}">No</mat-radio-button></mat-radio-group></div>`;
const toggle = (caption, model, options) => `<div class="t2"><div class="lab">${caption}</div><mat-button-toggle-group [(ngModel)]="${model}" hideSingleSelectionIndicator>${options}</mat-button-toggle-group></div>`;

const LINE = `
  <mat-card appearance="outlined">
    <mat-card-header><mat-card-title>Item {{ $index + 1 }}</mat-card-title><mat-card-subtitle>{{ line.code || 'new' }} · {{ line.charge || '0.00' }}</mat-card-subtitle></mat-card-header>
    <mat-card-content class="c">
      ${day('Rental / service start', 'line.start', 'd1')}${day('End', 'line.end', 'd2')}
      ${toggle('Delivered to (place of service)', 'line.place', '@for (p of places; track p[0]) {<mat-button-toggle [value]="p[0]">{{ p[0] }} {{ p[1] }}</mat-button-toggle>}')}
      ${box('HCPCS', 'line.code')}${box('Qty', 'line.qty')}${box('Monthly rental price', 'line.rent')}${box('Submitted charge', 'line.charge')}
      <div class="t2"><div class="lab">Modifiers</div><mat-button-toggle-group multiple [(ngModel)]="line.common" hideMultipleSelectionIndicator>@for (m of common; track m) {<mat-button-toggle [value]="m">{{ m }}</mat-button-toggle>}</mat-button-toggle-group></div>
      ${box('Other modifier', 'line.more')}
      <div><div class="lab">Emergency?</div><mat-radio-group [(ngModel)]="line.emergency"><mat-radio-button value="Y">Yes</mat-radio-button><mat-radio-button value="N">No</mat-radio-button></mat-radio-group></div>
      <div class="t2"><div class="lab">Treats diagnosis</div><mat-checkbox [(ngModel)]="line.a">A</mat-checkbox><mat-checkbox [(ngModel)]="line.b">B</mat-checkbox><mat-checkbox [(ngModel)]="line.c">C</mat-checkbox><mat-checkbox [(ngModel)]="line.d">D</mat-checkbox></div>
      <mat-form-field appearance="fill" class="t2"><mat-label>Description or note for this item</mat-label><input matInput [(ngModel)]="line.note"></mat-form-field>
    </mat-card-content>
  </mat-card>`;

const Claim = Component({
  selector: 'vb-claim',
  imports: [FormsModule, MatButtonModule, MatButtonToggleModule, MatCardModule, MatCheckboxModule, MatDatepickerModule, MatFormFieldModule, MatInputModule, MatRadioModule, MatSelectModule, MatSlideToggleModule],
  template: `
    <div class="top"><strong>VitalBridge</strong><span>Supplier portal</span><span class="r">Signed in: Smoky Ridge Respiratory · NPI 2999956776 · Help · Sign out</span></div>
    <h2>DMEPOS claim</h2>
    <mat-card><mat-card-header><mat-card-title>Coverage and beneficiary</mat-card-title></mat-card-header><mat-card-content class="c">
      ${select('Health plan', 'claim.payer', '@for (one of payers; track one) {<mat-option [value]="one">{{ one }}</mat-option>}')}${box('Beneficiary ID', 'claim.member')}${box('Patient account', 'claim.account')}
      <div><div class="lab">Bill this plan as</div><mat-radio-group [(ngModel)]="claim.role"><mat-radio-button value="P">Primary</mat-radio-button><mat-radio-button value="S">Secondary</mat-radio-button></mat-radio-group></div>
      ${box('Family name', 'claim.last')}${box('Given name', 'claim.first')}${day('Born', 'claim.born', 'd0')}
      <div><div class="lab">Sex</div><mat-radio-group [(ngModel)]="claim.sex"><mat-radio-button value="F">Female</mat-radio-button><mat-radio-button value="M">Male</mat-radio-button></mat-radio-group></div>
      ${select('Relationship to the insured', 'claim.relation', '@for (one of relations; track one) {<mat-option [value]="one">{{ one }}</mat-option>}')}
      ${yesNo('Work related?', 'claim.work')}${yesNo('Auto accident?', 'claim.auto')}${yesNo('Other accident?', 'claim.otherAccident')}
    </mat-card-content></mat-card>
    <mat-card><mat-card-header><mat-card-title>Order and authorization</mat-card-title></mat-card-header><mat-card-content class="c">
      ${box('Diagnosis A', 'claim.dx[0]')}${box('Diagnosis B', 'claim.dx[1]')}${box('Diagnosis C', 'claim.dx[2]')}${box('Diagnosis D', 'claim.dx[3]')}
      ${box('Ordered by', 'claim.orderer')}${box('Orderer NPI', 'claim.ordererNpi')}${box('Plan authorization', 'claim.auth', 'Not the referral number')}${box('Referral number', 'claim.referral')}
      ${toggle('Kind of claim', 'claim.type', '<mat-button-toggle value="1">Original</mat-button-toggle><mat-button-toggle value="7">Corrected</mat-button-toggle><mat-button-toggle value="8">Void</mat-button-toggle>')}${box('Claim being corrected', 'claim.original')}
      <div><br><mat-slide-toggle [(ngModel)]="claim.assignment">Accept assignment</mat-slide-toggle></div>
      <mat-form-field class="t4" appearance="fill"><mat-label>Remarks</mat-label><textarea matInput [(ngModel)]="claim.note"></textarea></mat-form-field>
    </mat-card-content></mat-card>
    @for (line of lines; track line) {${LINE}}
    <mat-card><mat-card-header><mat-card-title>Billing</mat-card-title></mat-card-header><mat-card-content class="c">${box('Billing supplier', 'claim.billing')}${box('Supplier NPI', 'claim.billingNpi')}${box('Tax ID', 'claim.tax')}<div><div class="lab">Claim total</div><strong>{{ total() }}</strong></div></mat-card-content></mat-card>
    <button mat-button>Save</button> <button mat-flat-button>Submit to plan</button>`,
})(
  class {
    payers = PAYERS;
    relations = RELATIONS;
    places = PLACES;
    common = COMMON;
    claim = claim;
    lines = lines;

    total() {
      return `$${this.lines.reduce((sum, line) => sum + Number(line.charge), 0).toFixed(2)}`;
    }
  },
);

bootstrapApplication(Claim, { providers: [provideZonelessChangeDetection(), provideNativeDateAdapter()] });
