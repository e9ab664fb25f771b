const text = (caption, key, span = 'c3', required = '') => `<div class="${span}"><label for="${key}">${caption}${required && ' <span class="req">*</span>'}</label><input pInputText id="${key}" [(ngModel)]="claim.${key}"></div>`;
const choose = (caption, key, list, span = 'c3') => `<div class="${span}"><label [id]="'${key}Cap'">${caption}</label><p-select [options]="lists.${list}" optionLabel="label" optionValue="value" [(ngModel)]="claim.${key}" ariaLabelledBy="${key}Cap" appendTo="body"></p-select></div>`;

const SERVICE = `
  <p-card [header]="'Service Line ' + (at + 1)">
    <div class="row">
      <div class="c3"><span class="cap">From Date</span><p-datepicker [(ngModel)]="line.from" dateFormat="mm/dd/yy" [showIcon]="true" appendTo="body"></p-datepicker></div>
      <div class="c3"><span class="cap">Thru Date</span><p-datepicker [(ngModel)]="line.to" dateFormat="mm/dd/yy" [showIcon]="true" appendTo="body"></p-datepicker></div>
      <div class="c6"><span class="cap">Place of Service</span><p-select [options]="lists.places" optionLabel="label" optionValue="value" [(ngModel)]="line.place" appendTo="body"></p-select></div>
      <div class="c6"><span class="cap">Procedure Code</span><p-autocomplete [dropdown]="true" [suggestions]="found" (completeMethod)="search()" [(ngModel)]="line.code" placeholder="Type code or description" appendTo="body"></p-autocomplete></div>
      <div class="c3"><span class="cap">Modifiers</span><p-multiselect [options]="lists.modifiers" optionLabel="label" optionValue="value" [(ngModel)]="line.mods" [maxSelectedLabels]="4" placeholder="Select up to 4" appendTo="body"></p-multiselect></div>
      <div class="c3"><span class="cap">Diagnosis Pointers</span><p-multiselect [options]="['1', '2', '3']" [(ngModel)]="line.pointers" placeholder="Select" appendTo="body"></p-multiselect></div>
      <div class="c3"><span class="cap">Units</span><p-inputnumber [(ngModel)]="line.units" [useGrouping]="false"></p-inputnumber></div>
      <div class="c3"><span class="cap">Charge Amount</span><p-inputnumber [(ngModel)]="line.charge" mode="currency" currency="USD" locale="en-US"></p-inputnumber></div>
      <div class="c3"><span class="cap">Line Authorization Number</span><input pInputText [(ngModel)]="line.auth"></div>
    </div>
  </p-card>`;

export const template = `
  <div class="head"><b>Ouray Community Health Plan</b><a href="#">Member Search</a><a href="#">Authorizations</a><a href="#">Claims</a><a href="#">Messages</a></div>
  <div class="steps"><span>1 Choose provider</span><span class="on">2 Claim details</span><span>3 Attachments</span><span>4 Review &amp; submit</span></div>
  <div class="page">
    <p-card header="Member">
      <div class="mem">Eligibility on 11/01/2026: <b>Active</b> &nbsp; Program: Medicaid Children's Health &nbsp; PCP: Thorsen Family Clinic</div>
      <div class="row">${text('Medicaid Member ID', 'memberId', 'c3', '*')}${text('Last Name', 'last')}${text('First Name', 'first')}
        <div class="c3"><span class="cap">Date of Birth</span><p-datepicker [(ngModel)]="claim.birth" dateFormat="mm/dd/yy" appendTo="body"></p-datepicker></div>${choose('Sex', 'sex', 'sexes')}${text('Patient Account #', 'account')}${choose('Other insurance?', 'otherInsurance', 'yesNo')}</div>
    </p-card>
    <p-card header="Providers">
      <div class="row">${text('Billing Provider', 'billing', 'c4', '*')}${text('Billing NPI', 'billingNpi', 'c4', '*')}${text('Billing Taxonomy', 'taxonomy', 'c4')}${text('Ordering Provider', 'orderer', 'c4')}${text('Ordering NPI', 'ordererNpi', 'c4')}</div>
    </p-card>
    <p-card header="Claim">
      <div class="row">${choose('Claim type', 'frequency', 'frequencies')}${text('Original claim #', 'original')}${text('Prior Authorization #', 'auth')}${text('Referral #', 'referral')}
        ${choose('Accident related?', 'accident', 'yesNo')}${choose('Accept assignment?', 'assignment', 'yesNo')}
        @for (n of [0, 1, 2]; track n) {<div class="c4"><span class="cap">Diagnosis {{ n + 1 }}</span><p-autocomplete [dropdown]="true" [suggestions]="found" (completeMethod)="search()" [(ngModel)]="claim.diagnoses[n]" placeholder="Search ICD-10" appendTo="body"></p-autocomplete></div>}
        ${text('Notes to plan', 'note', 'c12')}</div>
    </p-card>
    @for (line of services; track line; let at = $index) {${SERVICE}}
    <p-button label="Add another service line" severity="secondary" icon="pi pi-plus"></p-button>
    <div class="tot"><span>Lines: {{ services.length }}</span><span>Total Charges: {{ total }}</span></div>
    <div class="end"><p-button label="Save draft" severity="secondary"></p-button><p-button label="Continue"></p-button></div>
  </div>`;
