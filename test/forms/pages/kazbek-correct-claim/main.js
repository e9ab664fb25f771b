import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatTableModule } from '@angular/material/table';
import { MatToolbarModule } from '@angular/material/toolbar';

const box = (caption, model, more = '') => `<mat-form-field appearance="outline"><mat-label>${caption}</mat-label><input matInput [(ngModel)]="claim.${model}" ${more}></mat-form-field>`;
const list = (caption, model, options) => `<mat-form-field appearance="outline"><mat-label>${caption}</mat-label><select matNativeControl [(ngModel)]="claim.${model}">${options.map(([key, words]) => `<option value="${key}">${words}</option>`).join('')}</select></mat-form-field>`;
const yesNo = (caption, model) => `<div><div class="lab">${caption}</div><mat-radio-group [(ngModel)]="claim.${model}"><mat-radio-button value="Y">Yes</mat-radio-button><mat-radio-button value="N">No</mat-radio-button></mat-radio-group></div>`;
const column = (key, head, width, inside) => `<ng-container matColumnDef="${key}"><th mat-header-cell *matHeaderCellDef class="${width}">${head}</th><td mat-cell *matCellDef="let line; let at = index">${inside}</td></ng-container>`;
const cell = (key, head, width, more = '') => column(key, head, width, `<mat-form-field><input matInput [(ngModel)]="line.${key}" ${more}></mat-form-field>`);

const Page = Component({
  selector: 'kz-correct-claim',
  imports: [FormsModule, MatButtonModule, MatCardModule, MatCheckboxModule, MatFormFieldModule, MatInputModule, MatRadioModule, MatTableModule, MatToolbarModule],
  template: `
    <mat-toolbar class="bar"><strong>Kazbek Provider Gateway</strong><span>Claims</span><span>Members</span><span>Payments</span><span class="r">Tamsin Vogel · Ridgeway O&amp;P</span></mat-toolbar>
    <div class="wrap">
    <h2>Correct claim</h2>
    <mat-card appearance="outlined"><mat-card-content><div class="facts">
      <div><span>Claim received</span>10/08/2026</div><div><span>Finalized</span>10/21/2026</div><div><span>Status</span><b class="denied">Denied</b></div><div><span>Denial reason</span>4 - Procedure code inconsistent with modifier</div><div><span>Billed on original</span>$791.15</div><div><span>Paid</span>$0.00</div>
    </div></mat-card-content></mat-card>
    <mat-card><mat-card-header><mat-card-title>What do you want to do?</mat-card-title></mat-card-header><mat-card-content>
      <mat-radio-group aria-label="Claim frequency" [(ngModel)]="claim.frequency"><mat-radio-button value="7">Replace the claim (frequency code 7)</mat-radio-button><mat-radio-button value="8">Void the claim (frequency code 8)</mat-radio-button></mat-radio-group>
      <div class="c">${box('Payer claim control number', 'icn', 'readonly')}${list('Reason for correction', 'reason', [['MOD', 'Modifier'], ['DX', 'Diagnosis'], ['CHG', 'Charge or units'], ['OTH', 'Other']])}</div>
    </mat-card-content></mat-card>
    <mat-card><mat-card-header><mat-card-title>Patient and subscriber</mat-card-title></mat-card-header><mat-card-content class="c">
      ${box('Subscriber ID', 'member')}${box('Group number', 'group')}${box('Patient last name', 'last')}${box('Patient first name', 'first')}
      ${box('Date of birth', 'born', 'placeholder="MM/DD/YYYY"')}${list('Sex', 'sex', [['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']])}${list('Patient is', 'relation', [['18', 'Subscriber'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']])}${box('Subscriber name', 'subscriber')}
      ${box('Street address', 'street')}${box('City', 'city')}${box('State', 'state')}${box('ZIP code', 'zip')}
    </mat-card-content></mat-card>
    <mat-card><mat-card-header><mat-card-title>Claim details</mat-card-title></mat-card-header><mat-card-content class="c">
      ${box('Patient account number', 'account')}${box('Prior authorization number', 'auth')}${box('Referral number', 'referral')}${box('Date of injury or onset', 'onset', 'placeholder="MM/DD/YYYY"')}
      ${yesNo('Related to employment?', 'work')}${yesNo('Auto accident?', 'auto')}${yesNo('Other accident?', 'accident')}${yesNo('Accept assignment?', 'assignment')}
      ${box('Ordering provider', 'orderer')}${box('Ordering provider NPI', 'ordererNpi')}${box('Billing provider', 'billing')}${box('Billing provider NPI', 'billingNpi')}
      ${box('Diagnosis A', 'dx[0]')}${box('Diagnosis B', 'dx[1]')}${box('Diagnosis C', 'dx[2]')}${box('Diagnosis D', 'dx[3]')}
      <mat-form-field appearance="outline" style="grid-column:span 4"><mat-label>Claim note (sent with the corrected claim)</mat-label><textarea matInput rows="2" [(ngModel)]="claim.note"></textarea></mat-form-field>
    </mat-card-content></mat-card>
    <mat-card><mat-card-header><mat-card-title>Service lines</mat-card-title></mat-card-header><mat-card-content>
      <table mat-table [dataSource]="lines">
        ${column('number', '#', 'n', '{{ at + 1 }}')}${cell('from', 'From', 'd')}${cell('to', 'To', 'd')}
        ${column('place', 'POS', 'p', '<mat-form-field><select matNativeControl [(ngModel)]="line.place"><option value="11">11 Office</option><option value="12">12 Home</option><option value="32">32 Nursing facility</option></select></mat-form-field>')}
        ${cell('code', 'HCPCS', 'h')}${[1, 2, 3, 4].map((at) => cell(`m${at}`, `Mod ${at}`, 'm', 'maxlength="2"')).join('')}
        ${cell('pointers', 'Dx Ptr', 'x')}${cell('units', 'Units', 'u', 'type="number"')}${cell('charge', 'Charges', 'a')}
        ${column('remove', 'Remove', 'n', '<mat-checkbox></mat-checkbox>')}
        <tr mat-header-row *matHeaderRowDef="columns"></tr><tr mat-row *matRowDef="let row; columns: columns"></tr>
      </table>
      <p><button mat-stroked-button>Add line</button> <span style="float:right">Corrected total charge: <b>{{ total() }}</b></span></p>
    </mat-card-content></mat-card>
    <p style="text-align:right"><button mat-button>Discard</button> <button mat-flat-button>Review correction</button></p></div>`,
})(
  class {
    columns = ['number', 'from', 'to', 'place', 'code', 'm1', 'm2', 'm3', 'm4', 'pointers', 'units', 'charge', 'remove'];
    claim = {
      frequency: '7', icn: '2026281KZ00417', reason: 'MOD', member: 'KZW90311845', group: 'G-20471', last: 'Lindgren', first: 'Casper', born: '07/30/2009', sex: 'M', relation: '19', subscriber: 'Lindgren, Astrid',
      street: '42 Quarry Bend Ct', city: 'Loveland', state: 'CO', zip: '80538', account: 'ROP-5519', auth: '', referral: '', onset: '09/19/2026', work: 'N', auto: 'N', accident: 'Y', assignment: 'Y',
      orderer: 'Mbeki-Strand, Helen', ordererNpi: '2999873468', billing: 'Ridgeway Orthotics & Prosthetics', billingNpi: '2999874839', dx: ['S83.511A', 'R26.89', '', ''], note: 'Corrected claim: RT added to lines 1 and 2',
    };
    lines = [
      { from: '09/28/2026', to: '09/28/2026', place: '12', code: 'L1833', m1: 'RT', m2: '', m3: '', m4: '', pointers: 'A', units: 1, charge: '612.40' },
      { from: '09/28/2026', to: '09/28/2026', place: '12', code: 'L2397', m1: 'RT', m2: '', m3: '', m4: '', pointers: 'A', units: 1, charge: '104.95' },
      { from: '09/28/2026', to: '09/28/2026', place: '12', code: 'E0114', m1: 'NU', m2: '', m3: '', m4: '', pointers: 'AB', units: 1, charge: '62.30' },
    ];

    total() {
      return `$${this.lines.reduce((sum, line) => sum + Number(line.charge), 0).toFixed(2)}`;
    }
  },
);

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] });
