const ifta = (caption, control, wide = '') => `<p-iftalabel class="${wide}">${control}<label${control.match(/ id="([\w]+)"|inputId="([\w]+)"/) ? ` for="${control.match(/(?: id|inputId)="([\w]+)"/)[1]}"` : ''}>${caption}</label></p-iftalabel>`;
const text = (caption, key, wide) => ifta(caption, `<input pInputText id="${key}" [(ngModel)]="claim.${key}" autocomplete="off">`, wide);
const select = (caption, key, list, wide, more = 'optionLabel="label" optionValue="value"') => ifta(caption, `<p-select inputId="${key}" [options]="lists.${list}" ${more} [(ngModel)]="claim.${key}" placeholder=" "></p-select>`, wide);
const date = (caption, key) => ifta(caption, `<p-datepicker inputId="${key}" [(ngModel)]="claim.${key}" dateFormat="mm/dd/yy" [showIcon]="true"></p-datepicker>`);
const yesNo = (caption, key) => `<div class="yn"><span id="${key}-q">${caption}</span><p-selectbutton [options]="lists.yesNo" optionLabel="label" optionValue="value" [(ngModel)]="claim.${key}" [allowEmpty]="false" ariaLabelledBy="${key}-q"></p-selectbutton></div>`;
const dx = [0, 1, 2, 3, 4, 5].map((at) => `<p-iftalabel><input pInputText id="dx${at}" [(ngModel)]="claim.dx[${at}]"><label for="dx${at}">${'ABCDEF'[at]}${at ? '' : ' (primary)'}</label></p-iftalabel>`).join('');

export const template = `
  <div class="bar"><strong>Orchardview</strong> Provider Center<span class="links"><a>Eligibility</a><a>Authorizations</a><a class="on">Claims</a><a>Payments</a></span></div>
  <div class="page">
    <h1>Submit a professional claim</h1>
    <p-stepper [value]="3" [linear]="true"><p-step-list><p-step [value]="1">Member</p-step><p-step [value]="2">Provider</p-step><p-step [value]="3">Claim details</p-step><p-step [value]="4">Service lines</p-step><p-step [value]="5">Review</p-step></p-step-list></p-stepper>
    <div class="banner"><span><small>Member</small>{{ member.name }}</span><span><small>Member ID</small>{{ member.id }}</span><span><small>Date of birth</small>{{ member.birth }}</span><span><small>Plan</small>{{ member.plan }}</span><p-tag severity="success" value="Eligible"></p-tag></div>
    <p-message severity="info">Corrected claims need the number of the claim they replace. It is the 13-character claim number on your remittance advice.</p-message>
    <p-card header="Claim information"><div class="g">
      ${text('Patient account number', 'account')}${select('Claim frequency', 'frequency', 'frequency')}${text('Original claim number', 'original')}${text('Authorization number', 'auth')}
      ${text('Referral number', 'referral')}${text('CLIA number', 'clia')}${text('Amount paid by patient', 'paid')}<div class="sw"><p-toggleswitch inputId="assignment" [(ngModel)]="claim.assignment"></p-toggleswitch><label for="assignment">Provider accepts assignment</label></div>
      ${date('Date of current illness or injury', 'onset')}${date('Admission date', 'admit')}${date('Discharge date', 'discharge')}${select('Accident state', 'accidentState', 'states', '', '')}
    </div>
    <div class="yns">${yesNo('Employment related?', 'employment')}${yesNo('Auto accident?', 'auto')}${yesNo('Other accident?', 'other')}${yesNo('Does the member have another health plan?', 'otherPlan')}</div></p-card>
    <p-card header="Ordering or referring provider"><div class="g">${select('Provider role', 'qualifier', 'qualifiers')}${text('Last name', 'orderingLast')}${text('First name', 'orderingFirst')}${text('NPI', 'orderingNpi')}</div></p-card>
    <p-card header="Diagnosis codes (ICD-10)"><div class="g six">${dx}</div></p-card>
    <p-card header="Notes"><p-iftalabel><textarea pTextarea id="note" rows="2" [(ngModel)]="claim.note"></textarea><label for="note">Claim note</label></p-iftalabel></p-card>
    <div class="acts"><p-button label="Back" severity="secondary"></p-button><p-button label="Save and exit" [text]="true"></p-button><p-button label="Continue to service lines"></p-button></div>
  </div>`;
