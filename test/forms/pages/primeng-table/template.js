const text = (caption, key) => `<label for="${key}">${caption}</label><input pInputText id="${key}" [(ngModel)]="claim.${key}">`;
const select = (caption, key, list) => `<label>${caption}</label><p-select [options]="lists.${list}" optionLabel="label" optionValue="value" [(ngModel)]="claim.${key}" placeholder="Select"></p-select>`;
const date = (caption, key) => `<label>${caption}</label><p-datepicker [(ngModel)]="claim.${key}" dateFormat="mm/dd/yy" [showIcon]="true" iconDisplay="input"></p-datepicker>`;
const mask = (caption, key, shape) => `<label for="${key}">${caption}</label><p-inputmask inputId="${key}" mask="${shape}" [(ngModel)]="claim.${key}"></p-inputmask>`;

const LINE = `
  <tr>
    <td>{{ at + 1 }}</td>
    <td><p-datepicker [(ngModel)]="line.from" dateFormat="mm/dd/yy" placeholder="mm/dd/yyyy" appendTo="body"></p-datepicker></td>
    <td><p-datepicker [(ngModel)]="line.to" dateFormat="mm/dd/yy" placeholder="mm/dd/yyyy" appendTo="body"></p-datepicker></td>
    <td><p-select [options]="lists.places" optionLabel="label" optionValue="value" [(ngModel)]="line.pos" appendTo="body"></p-select></td>
    <td><p-autocomplete [suggestions]="found" (completeMethod)="search($event)" [(ngModel)]="line.code" appendTo="body"></p-autocomplete></td>
    <td><p-multiselect [options]="lists.modifiers" optionLabel="label" optionValue="value" [(ngModel)]="line.modifiers" display="chip" [maxSelectedLabels]="4" placeholder="None" appendTo="body"></p-multiselect></td>
    <td><p-multiselect [options]="lists.pointers" optionLabel="label" optionValue="value" [(ngModel)]="line.pointers" placeholder="–" appendTo="body"></p-multiselect></td>
    <td><p-inputnumber [(ngModel)]="line.charge" mode="currency" currency="USD" locale="en-US"></p-inputnumber></td>
    <td><p-inputnumber [(ngModel)]="line.units" [showButtons]="true" [min]="1"></p-inputnumber></td>
    <td><input pInputText [(ngModel)]="line.rendering"></td>
    <td><input pInputText [(ngModel)]="line.auth"></td>
  </tr>`;

export const template = `
  <div class="hd"><b>ClaimHarbor</b><span>837P entry</span><span class="q"><input pInputText [(ngModel)]="query" placeholder="Search claims by NPI, PCN or member"></span></div>
  <div class="page">
    <p-panel header="Insurance and patient">
      <div class="g">
        ${select('Filing indicator', 'filing', 'filing')}${text('Payer', 'payer')}${text('Subscriber ID', 'memberId')}
        ${text('Patient last name', 'last')}${text('First name', 'first')}${date('Birth date', 'birth')}
        ${select('Sex', 'sex', 'sexes')}${select('Relationship', 'relation', 'relations')}${mask('Telephone', 'phone', '(999) 999-9999')}
        ${text('Address line', 'address')}${text('City', 'city')}<label>State, ZIP</label><div class="opts"><input pInputText [(ngModel)]="claim.state" style="width:50px"><input pInputText [(ngModel)]="claim.zip"></div>
        ${text('Group or policy no.', 'group')}
      </div>
    </p-panel>
    <p-panel header="Claim header">
      <div class="g">
        @for (letter of ['A', 'B', 'C', 'D']; track letter; let at = $index) {<label [for]="'dx' + at">Dx {{ letter }}</label><input pInputText [id]="'dx' + at" [(ngModel)]="claim.dx[at]">}
        ${text('Prior authorization', 'pa')}${text('Referral', 'referral')}
        ${select('Frequency', 'frequency', 'frequencies')}${text('Payer claim control no.', 'icn')}${text('Patient control no.', 'pcn')}
        ${text('Ordering provider', 'ordering')}${mask('Ordering provider NPI', 'orderingNpi', '9999999999')}${date('Date of current illness', 'onset')}
        <span class="cap">Related to</span>
        <div class="opts"><span><p-checkbox [(ngModel)]="claim.accident.work" [binary]="true" inputId="acc1"></p-checkbox><label for="acc1">Employment</label></span><span><p-checkbox [(ngModel)]="claim.accident.auto" [binary]="true" inputId="acc2"></p-checkbox><label for="acc2">Auto</label></span><span><p-checkbox [(ngModel)]="claim.accident.other" [binary]="true" inputId="acc3"></p-checkbox><label for="acc3">Other accident</label></span></div>
        <span class="cap">Assignment accepted</span>
        <div class="opts"><span><p-radiobutton name="asg" value="Y" [(ngModel)]="claim.assignment" inputId="asgY"></p-radiobutton><label for="asgY">Yes</label></span><span><p-radiobutton name="asg" value="N" [(ngModel)]="claim.assignment" inputId="asgN"></p-radiobutton><label for="asgN">No</label></span></div>
        ${text('Claim note', 'note')}
      </div>
    </p-panel>
    <p-table [value]="lines" size="small" [tableStyle]="{ 'min-width': '1200px' }" stripedRows>
      <ng-template #header><tr><th></th><th style="width:118px">From</th><th style="width:118px">To</th><th style="width:80px">Place</th><th style="width:100px">HCPCS/CPT</th><th style="width:190px">Modifiers</th><th style="width:90px">Dx ref</th><th style="width:105px">Charges</th><th style="width:80px">Units</th><th>Rendering NPI</th><th>Line PA</th></tr></ng-template>
      <ng-template #body let-line let-at="rowIndex">${LINE}</ng-template>
      <ng-template #footer><tr><td colspan="7" class="tot">Total charges</td><td colspan="4"><p-inputnumber [ngModel]="total" mode="currency" currency="USD" locale="en-US" [readonly]="true"></p-inputnumber></td></tr></ng-template>
    </p-table>
    <br>
    <p-panel header="Billing provider">
      <div class="g">
        ${text('Name', 'billing')}${mask('NPI', 'billingNpi', '9999999999')}${mask('Tax ID', 'tin', '99-9999999')}
        ${text('Taxonomy', 'taxonomy')}<label>Patient paid</label><p-inputnumber [(ngModel)]="claim.paid" mode="currency" currency="USD" locale="en-US"></p-inputnumber>
      </div>
    </p-panel>
    <div class="end"><p-button label="Save draft" severity="secondary"></p-button><p-button label="Submit"></p-button></div>
  </div>`;
