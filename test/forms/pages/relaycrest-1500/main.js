import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { CLAIM, LINES } from './data.js';

const group = (values) => new FormGroup(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, new FormControl(value)])));
let ids = 40;
const next = () => `rc-input-${ids++}`;

/** A numbered box of the form with one text input. */
const box = (name, caption, width) => { const id = next(); return `<div class="box" style="width:${width}%"><label for="${id}">${caption}</label><input id="${id}" type="text" formControlName="${name}"></div>`; };
const choose = (name, caption, width, options) => `<div class="box" style="width:${width}%"><span class="cap">${caption}</span><span class="opts">${options.map(([key, words]) => { const id = next(); return `<label for="${id}"><input type="radio" id="${id}" value="${key}" formControlName="${name}"> ${words}</label>`; }).join('')}</span></div>`;
const part = (name, small, flex = 1) => { const id = next(); return `<span style="flex:${flex}"><input id="${id}" type="text" formControlName="${name}"><small>${small}</small></span>`; };
const parts = (caption, width, ...inner) => `<div class="box" style="width:${width}%"><span class="cap">${caption}</span><div class="in">${inner.join('')}</div></div>`;
const YN = [['Y', 'YES'], ['N', 'NO']];
const cell = (name, size) => `<td style="width:${size}px"><input type="text" formControlName="${name}" [id]="id(row, '${name}')"></td>`;

const TEMPLATE = `
<div class="top"><b>RelayCrest</b> <a href="#">Batches</a><a href="#">Claim entry</a><a href="#">Rejections</a><a href="#">Reports</a><a href="#">Payer list</a></div>
<form class="sheet" [formGroup]="claim">
<h2>Health Insurance Claim Form (02/12) - Draft 4 of batch 1180</h2>
<div class="row">${box('payer', 'PAYER NAME', 40)}${box('payerId', 'PAYER ID', 15)}<div class="box" style="width:45%"><span class="cap">BATCH NOTE (not sent)</span>Hold until order is signed</div></div>
<div class="row">${choose('type', '1. TYPE OF COVERAGE', 70, ['Medicare', 'Medicaid', 'Tricare', 'ChampVA', 'Group Health Plan', 'FECA', 'Other'].map((one) => [one, one]))}${box('insuredId', "1a. INSURED'S I.D. NUMBER", 30)}</div>
<div class="row">${parts("2. PATIENT'S NAME", 40, part('patientLast', 'Last', 2), part('patientFirst', 'First', 2), part('patientMi', 'MI'))}${box('birth', "3. PATIENT'S BIRTH DATE", 14)}${choose('sex', 'SEX', 14, [['M', 'M'], ['F', 'F']])}${parts("4. INSURED'S NAME", 32, part('insuredLast', 'Last'), part('insuredFirst', 'First'))}</div>
<div class="row">${box('street', "5. PATIENT'S ADDRESS (No., Street)", 26)}${box('city', 'CITY', 14)}${box('state', 'STATE', 6)}${box('zip', 'ZIP CODE', 9)}${box('phone', 'TELEPHONE', 13)}${choose('relationship', '6. PATIENT RELATIONSHIP TO INSURED', 32, ['Self', 'Spouse', 'Child', 'Other'].map((one) => [one, one]))}</div>
<div class="row">${choose('employment', "10a. EMPLOYMENT?", 14, YN)}${choose('auto', '10b. AUTO ACCIDENT?', 14, YN)}${box('accidentState', 'PLACE (State)', 8)}${choose('accident', '10c. OTHER ACCIDENT?', 14, YN)}${box('policyGroup', "11. INSURED'S POLICY GROUP OR FECA NUMBER", 20)}${box('plan', '11c. INSURANCE PLAN NAME OR PROGRAM NAME', 16)}${choose('other', '11d. ANOTHER HEALTH BENEFIT PLAN?', 14, YN)}</div>
<div class="row">${box('signature', "12. PATIENT'S OR AUTHORIZED PERSON'S SIGNATURE", 30)}${box('illness', '14. DATE OF CURRENT ILLNESS, INJURY, PREGNANCY (LMP)', 26)}${parts('18. HOSPITALIZATION DATES RELATED TO CURRENT SERVICES', 44, part('hospFrom', 'From'), part('hospTo', 'To'))}</div>
<div class="row"><div class="box" style="width:10%"><span class="cap">17. QUAL</span><select formControlName="qualifier" id="${next()}"><option value=""></option><option value="DN">DN</option><option value="DK">DK</option><option value="DQ">DQ</option></select></div>${box('provider', 'NAME OF REFERRING PROVIDER OR OTHER SOURCE', 28)}${box('providerNpi', '17b. NPI', 14)}${box('note', '19. ADDITIONAL CLAIM INFORMATION (Designated by NUCC)', 48)}</div>
<div class="row"><div class="box" style="width:62%"><span class="cap">21. DIAGNOSIS OR NATURE OF ILLNESS OR INJURY &nbsp; ICD Ind. <select formControlName="icd" id="${next()}"><option value="0">0</option><option value="9">9</option></select></span><div class="dx">@for (letter of letters; track letter) {<div><b>{{ letter }}.</b><input type="text" [formControlName]="letter" [id]="'rc-dx-' + $index"></div>}</div></div><div class="box" style="width:38%;padding:0;border-right:1px solid #b71c1c"><div style="display:flex">${box('resubmission', '22. RESUBMISSION CODE', 40)}${box('originalRef', 'ORIGINAL REF. NO.', 60)}</div><div style="display:flex;border-top:1px solid #b71c1c">${box('auth', '23. PRIOR AUTHORIZATION NUMBER', 100)}</div></div></div>
<table style="margin-top:-1px"><thead>
<tr><th colspan="2">24. A. DATE(S) OF SERVICE</th><th>B.</th><th>C.</th><th colspan="5">D. PROCEDURES, SERVICES, OR SUPPLIES</th><th>E.</th><th>F.</th><th>G.</th><th>H.</th><th>J.</th></tr>
<tr><th>From</th><th>To</th><th>PLACE OF SERVICE</th><th>EMG</th><th>CPT/HCPCS</th><th colspan="4">MODIFIER</th><th>DIAGNOSIS POINTER</th><th>$ CHARGES</th><th>DAYS OR UNITS</th><th>EPSDT</th><th>RENDERING PROVIDER ID. #</th></tr></thead>
<tbody>@for (line of lines.controls; track line; let row = $index) {<tr [formGroup]="line">${cell('from', 90)}${cell('to', 90)}${cell('pos', 50)}${cell('emg', 34)}${cell('code', 80)}${cell('m1', 32)}${cell('m2', 32)}${cell('m3', 32)}${cell('m4', 32)}${cell('pointer', 70)}${cell('charge', 90)}${cell('units', 60)}${cell('epsdt', 40)}${cell('npi', 120)}</tr>}</tbody></table>
<div class="row" style="margin-top:-1px">${parts('25. FEDERAL TAX I.D. NUMBER', 24, part('taxId', ''), `<span class="opts"><label><input type="radio" value="SSN" formControlName="taxType"> SSN</label><label><input type="radio" value="EIN" formControlName="taxType"> EIN</label></span>`)}${box('account', "26. PATIENT'S ACCOUNT NO.", 20)}${choose('assignment', '27. ACCEPT ASSIGNMENT?', 18, YN)}<div class="box" style="width:18%"><span class="cap">28. TOTAL CHARGE</span><input type="text" readonly [value]="total()"></div>${box('paid', '29. AMOUNT PAID', 20)}</div>
<div class="row">${box('signed', '31. DATE SIGNED', 14)}${box('facility', '32. SERVICE FACILITY LOCATION INFORMATION', 22)}${box('facilityNpi', 'a. NPI', 12)}${box('billing', '33. BILLING PROVIDER INFO', 22)}${box('billingPhone', 'PH #', 10)}${box('billingNpi', 'a. NPI', 10)}${box('taxonomy', 'b. TAXONOMY', 10.5)}</div>
<div class="foot"><button type="button">Delete</button><button type="button">Validate</button><button type="button">Save</button><button type="submit">Save and next</button></div>
</form>`;

const Root = Component({ selector: 'rc-root', imports: [ReactiveFormsModule], template: TEMPLATE })(
  class {
    letters = [...'ABCDEFGHIJKL'];
    claim = group(CLAIM);
    lines = new FormArray(LINES.map(group));

    id(row, name) {
      return `rc-svc-${row * 14 + Object.keys(LINES[0]).indexOf(name)}`;
    }

    total() {
      return this.lines.controls.reduce((sum, line) => sum + Number(line.value.charge || 0), 0).toFixed(2);
    }
  },
);

bootstrapApplication(Root, { providers: [provideZonelessChangeDetection()] });
