const field = (width, label, control, more = '') => `<mat-form-field class="s${width}" appearance="${more.includes('fill') ? 'fill' : 'outline'}"><mat-label>${label}</mat-label>${control}</mat-form-field>`;
const text = (width, label, name, hint = '') => field(width, label, `<input matInput formControlName="${name}">${hint && `<mat-hint>${hint}</mat-hint>`}`);
const day = (width, label, name) => field(width, label, `<input matInput [matDatepicker]="${name}" formControlName="${name}"><mat-datepicker-toggle matIconSuffix [for]="${name}"></mat-datepicker-toggle><mat-datepicker #${name}></mat-datepicker>`);

export const MEMBER_STEP = `
  <div class="row" [formGroup]="member">
    ${text(3, 'Member ID', 'id')}${text(3, 'Last name', 'last')}${text(3, 'First name', 'first')}${day(3, 'Date of birth', 'birth')}
    ${field(3, 'Gender', '<mat-select formControlName="sex"><mat-option value="F">Female</mat-option><mat-option value="M">Male</mat-option></mat-select>')}
    ${text(3, 'Group number', 'group')}
  </div>`;

const LINE = `
  <mat-card appearance="outlined" [formGroup]="line">
    <h3>Service {{ $index + 1 }} @if (!line.value.item) {<span class="end">Not complete</span>}</h3>
    <div class="row">
      ${day(2, 'Service from', 'from')}${day(2, 'Service to', 'to')}
      ${field(3, 'Place of service', '<mat-select formControlName="place" placeholder="Choose one">@for (place of places; track place) {<mat-option [value]="place">{{ place }}</mat-option>}</mat-select>')}
      ${field(5, 'Procedure code', '<input matInput formControlName="item" [matAutocomplete]="found" placeholder="Start typing"><mat-autocomplete #found>@for (item of items; track item) {<mat-option [value]="item">{{ item }}</mat-option>}</mat-autocomplete>')}
      ${field(3, 'Modifiers', '<mat-select formControlName="modifiers" multiple>@for (one of modifiers; track one) {<mat-option [value]="one">{{ one }}</mat-option>}</mat-select>')}
      ${field(2, 'Diagnosis pointers', '<mat-select formControlName="pointers" multiple>@for (one of letters; track one) {<mat-option [value]="one">{{ one }}</mat-option>}</mat-select>')}
      ${text(2, 'Quantity', 'units')}${field(2, 'Unit price', '<span matTextPrefix>$&nbsp;</span><input matInput formControlName="unitPrice">')}
      ${field(3, 'Line charge', '<span matTextPrefix>$&nbsp;</span><input matInput formControlName="charge">')}
      ${text(3, 'Rendering NPI', 'rendering', 'Only if not the billing provider')}
    </div>
  </mat-card>`;

export const SERVICE_STEP = `
  <mat-card appearance="outlined" [formGroup]="claim">
    <h3>Claim</h3>
    <div class="row">
      ${text(3, 'Patient account number', 'account')}${text(3, 'Authorization number', 'auth')}${text(3, 'Referral number', 'referral')}
      ${field(3, 'Claim frequency', '<mat-select formControlName="frequency"><mat-option value="1">1 Original</mat-option><mat-option value="7">7 Replacement</mat-option><mat-option value="8">8 Void</mat-option></mat-select>')}
      ${text(3, 'Original claim number', 'original', 'Needed for frequency 7 and 8')}${text(3, 'Ordering provider', 'ordering')}${text(3, 'Ordering provider NPI', 'orderingNpi')}
      <div class="s3"><label id="assign">Accept assignment?</label><br><mat-radio-group aria-labelledby="assign" formControlName="assignment"><mat-radio-button value="yes">Yes</mat-radio-button><mat-radio-button value="no">No</mat-radio-button></mat-radio-group></div>
      <mat-form-field class="s12" appearance="outline">
        <mat-label>Diagnosis codes</mat-label>
        <mat-chip-grid #chips aria-label="Diagnosis entry">
          @for (code of diagnoses; track code) {<mat-chip-row (removed)="drop(code)">{{ code }}<button matChipRemove [attr.aria-label]="'remove ' + code"><span class="material-icons">cancel</span></button></mat-chip-row>}
        </mat-chip-grid>
        <input placeholder="Add a code…" [matChipInputFor]="chips">
        <mat-hint>The first is the principal diagnosis; pointers A, B, C follow this order</mat-hint>
      </mat-form-field>
      ${field(12, 'Note to payer', '<textarea matInput formControlName="note" rows="2"></textarea>')}
    </div>
  </mat-card>
  @for (line of lines.controls; track line) {${LINE}}
  <button mat-stroked-button type="button">Add service</button>
  <div class="sum"><span>Total charges</span><strong>\${{ total() }}</strong></div>`;

export const page = (memberStep, serviceStep) => `
  <div class="bar"><strong>Ozark Meadows Health</strong><span>Provider Gateway</span><input placeholder="Search by NPI or claim" aria-label="npi"></div>
  <div class="wrap">
    <h2>Submit a professional claim</h2>
    <mat-stepper [selectedIndex]="2" #stepper>
      <mat-step label="Member" completed="true">${memberStep}</mat-step>
      <mat-step label="Billing provider" completed="true"><ng-template matStepContent><p>Northwest Bracing &amp; Limb</p></ng-template></mat-step>
      <mat-step label="Services">
        <dl class="facts">
          <div><dt>Member</dt><dd>Castellanos, Efraín</dd></div>
          <div><dt>Member ID</dt><dd>OMP0044817702</dd></div>
          <div><dt>Date of birth</dt><dd>02/14/1968</dd></div>
          <div><dt>Gender</dt><dd>Male</dd></div>
          <div><dt>Billing provider</dt><dd>Northwest Bracing &amp; Limb</dd></div>
          <div><dt>Billing NPI</dt><dd>2999951967</dd></div>
        </dl>
        ${serviceStep}
        <div class="go"><button mat-button matStepperPrevious>Back</button><button mat-flat-button matStepperNext>Review claim</button></div>
      </mat-step>
      <mat-step label="Review"><ng-template matStepContent><p>Nothing to review yet.</p></ng-template></mat-step>
    </mat-stepper>
  </div>`;
