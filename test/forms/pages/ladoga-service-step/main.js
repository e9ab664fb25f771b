import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatButtonModule } from '@angular/material/button';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';

const group = (values) => new FormGroup(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, new FormControl(value)])));
const day = (month, date) => new Date(2026, month - 1, date);

const LINES = [
  { from: day(10, 28), to: day(11, 27), place: '12', code: 'E0465', m1: 'RR', m2: 'KX', m3: '', m4: '', pointers: ['1', '2'], units: '1', amount: '1,180.00', note: '' },
  { from: day(10, 28), to: day(11, 27), place: '12', code: 'B9002', m1: 'RR', m2: 'KH', m3: '', m4: '', pointers: ['3'], units: '1', amount: '124.80', note: 'Pump serial KG-44120' },
  { from: day(10, 28), to: day(11, 27), place: '12', code: 'B4035', m1: '', m2: '', m3: '', m4: '', pointers: ['3', '4'], units: '31', amount: '372.00', note: '' },
];

const text = (width, label, name, more = '') => `<mat-form-field appearance="outline" style="grid-column:span ${width}"><mat-label>${label}</mat-label><input matInput formControlName="${name}" ${more}></mat-form-field>`;
const date = (label, name) => `<mat-form-field appearance="outline" style="grid-column:span 5"><mat-label>${label}</mat-label><input matInput [matDatepicker]="${name}" formControlName="${name}"><mat-datepicker-toggle matIconSuffix [for]="${name}"></mat-datepicker-toggle><mat-datepicker #${name}></mat-datepicker></mat-form-field>`;

const Root = Component({
  selector: 'lad-root',
  imports: [ReactiveFormsModule, MatButtonModule, MatDatepickerModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  template: `
  <div class="bar"><strong>Ladoga Health</strong><a href="#">Members</a><a href="#">Claims</a><a href="#">Authorizations</a><a href="#">Payments</a><a href="#">Resources</a></div>
  <div class="wrap">
    <h1>New professional claim</h1>
    <ol class="steps"><li class="done">1 Member &amp; provider</li><li class="done">2 Diagnosis</li><li class="now">3 Service lines</li><li>4 Attachments</li><li>5 Review &amp; submit</li></ol>
    <div class="who">
      <div><span>Member</span><b>Okoye-Brandt, Terrence</b></div><div><span>Member ID</span><b>LAD-440-71-9028</b></div><div><span>Date of birth</span><b>12/05/1983</b></div>
      <div><span>Billing provider</span><b>Riverbend Respiratory &amp; Nutrition</b></div><div><span>Billing NPI</span><b>2999138797</b></div><div><span>Authorization no.</span><b>LH2610-558204</b></div><div><span>Patient account no.</span><b>RRN-9917</b></div>
    </div>
    <div class="dx"><table><tr><th>No.</th><th>Diagnosis code</th><th>Description</th></tr>
      @for (one of diagnoses; track one[0]) {<tr><td>{{ $index + 1 }}</td><td>{{ one[0] }}</td><td>{{ one[1] }}</td></tr>}</table></div>
    <h2>Service lines</h2>
    <p>Enter each service on its own line. Up to 50 lines may be entered.</p>
    @for (line of lines.controls; track line) {
    <section class="line" [formGroup]="line">
      <h3>Line {{ $index + 1 }} <button mat-button type="button">Remove</button></h3>
      <div class="r">
        ${date('Begin date', 'from')}${date('End date', 'to')}
        <mat-form-field appearance="outline" style="grid-column:span 6"><mat-label>Place of service</mat-label><mat-select formControlName="place">@for (one of places; track one[0]) {<mat-option [value]="one[0]">{{ one[0] }} - {{ one[1] }}</mat-option>}</mat-select></mat-form-field>
        ${text(4, 'HCPCS / CPT', 'code')}
        <mat-form-field appearance="outline" style="grid-column:span 4"><mat-label>Dx pointer</mat-label><mat-select formControlName="pointers" multiple>@for (one of ['1', '2', '3', '4']; track one) {<mat-option [value]="one">{{ one }}</mat-option>}</mat-select></mat-form-field>
        ${text(2, 'Mod 1', 'm1')}${text(2, 'Mod 2', 'm2')}${text(2, 'Mod 3', 'm3')}${text(2, 'Mod 4', 'm4')}
        ${text(3, 'Units', 'units')}
        <mat-form-field appearance="outline" style="grid-column:span 4"><mat-label>Charge amount</mat-label><span matTextPrefix>$&nbsp;</span><input matInput formControlName="amount"></mat-form-field>
        ${text(9, 'Line note', 'note', 'maxlength="80"')}
      </div>
    </section>}
    <div class="sum"><button mat-stroked-button type="button">Add service line</button><div>Total charges <b>$1,676.80</b></div></div>
    <div class="go"><button mat-button type="button">Back</button><span><button mat-button type="button">Save for later</button> <button mat-flat-button type="button">Continue</button></span></div>
  </div>`,
})(
  class {
    lines = new FormArray(LINES.map(group));
    places = [['11', 'Office'], ['12', 'Home'], ['13', 'Assisted Living Facility'], ['31', 'Skilled Nursing Facility']];
    diagnoses = [['J96.12', 'Chronic respiratory failure with hypercapnia'], ['G82.20', 'Paraplegia, unspecified'], ['Z93.1', 'Gastrostomy status'], ['R13.10', 'Dysphagia, unspecified']];
  },
);

bootstrapApplication(Root, { providers: [provideZonelessChangeDetection(), provideNativeDateAdapter()] });
