const box = (name, caption, size = 3, more = '') => `<div class="f w${size}"><span class="k">${caption}</span><input type="text" formControlName="${name}" ${more}></div>`;
const pick = (name, caption, options, size = 2) => `<div class="f w${size}"><span class="k">${caption}</span><select formControlName="${name}">${options.map(([key, words]) => `<option value="${key}">${words}</option>`).join('')}</select></div>`;
const date = (name, caption, size = 3) => `<div class="f w${size}"><span class="k">${caption}</span><pc-date [at]="claim.get('${name}')"></pc-date></div>`;
const yesNo = (name, caption, size = 2) => `<div class="f w${size}"><span class="k">${caption}</span><span class="yn"><label><input type="radio" value="Y" formControlName="${name}">Yes</label><label><input type="radio" value="N" formControlName="${name}">No</label></span></div>`;
const cell = (name, size, max = '') => `<td><input type="text" formControlName="${name}" size="${size}" ${max && `maxlength="${max}"`}></td>`;

export const TEMPLATE = `
<div class="bar"><b>PatchClaim</b> <span>Work list</span><span>New claim</span><span>COB</span><span>EOB images</span><em>Secondary claim 2 of 9</em></div>
<form class="page" [formGroup]="claim">
  <fieldset><legend>Insured and patient</legend><div class="g">
    ${pick('type', '1. Coverage', ['Medicare', 'Medicaid', 'TRICARE', 'CHAMPVA', 'Group health plan', 'FECA', 'Other'].map((one) => [one, one]), 3)}
    ${box('payer', 'Payer being billed', 4)}${box('payerId', 'Payer ID', 2)}${box('insuredId', "1a. Insured's ID number", 3)}
    ${box('lastName', "2. Patient's last name", 3)}${box('firstName', 'First name', 3)}${box('middle', 'MI', 1)}${date('birth', "3. Patient's birth date", 3)}${pick('sex', 'Sex', [['', ''], ['M', 'M'], ['F', 'F']], 2)}
    ${box('insuredName', "4. Insured's name (Last, First)", 4)}${pick('relationship', '6. Patient relationship to insured', ['Self', 'Spouse', 'Child', 'Other'].map((one) => [one, one]), 3)}${box('street', "5. Patient's address", 5)}
    ${box('city', 'City', 3)}${box('state', 'State', 1)}${box('zip', 'ZIP', 2)}${box('phone', 'Telephone', 3)}${box('group', "11. Insured's policy group or FECA no.", 3)}
    ${box('plan', '11c. Insurance plan name', 3)}${yesNo('another', '11d. Another health benefit plan?', 3)}
  </div></fieldset>
  <fieldset><legend>Other insurance (paid first)</legend><div class="g">
    ${box('otherName', "9. Other insured's name", 4)}${box('otherGroup', "9a. Other insured's policy or group no.", 4)}${box('otherPlan', '9d. Other plan name', 4)}${box('primaryPaid', 'Amount paid by primary payer', 3)}${date('primaryDate', 'Primary EOB date', 3)}
  </div></fieldset>
  <fieldset><legend>Condition</legend><div class="g">
    ${yesNo('employment', '10a. Employment', 2)}${yesNo('auto', '10b. Auto accident', 2)}${yesNo('accident', '10c. Other accident', 2)}${box('claimCodes', '10d. Claim codes', 2)}${date('illness', '14. Date of current illness', 4)}
    ${pick('qualifier', '17. Qual.', [['DN', 'DN'], ['DK', 'DK'], ['DQ', 'DQ']], 1)}${box('referrer', 'Name of referring provider or other source', 5)}${box('referrerNpi', '17b. NPI', 3)}${yesNo('lab', '20. Outside lab?', 2)}
    ${date('hospFrom', '18. Hospitalization from', 3)}${date('hospTo', 'Through', 3)}${box('info', '19. Additional claim information', 6)}
  </div></fieldset>
  <fieldset><legend>21. Diagnosis or nature of illness</legend><div class="dx">${pick('icd', 'ICD ind.', [['0', '0'], ['9', '9']], 1)}@for (letter of letters; track letter) {<label class="d"><b>{{ letter }}.</b><input type="text" [formControlName]="'dx' + letter" size="8"></label>}</div>
  <div class="g">${box('resub', '22. Resubmission code', 2)}${box('originalRef', 'Original ref. no.', 4)}${box('auth', '23. Prior authorization number', 3)}${box('referral', 'Referral no.', 3)}</div></fieldset>
  <fieldset><legend>24. Services</legend>
    <table><thead><tr><th></th><th>From</th><th>To</th><th>POS</th><th>EMG</th><th>CPT/HCPCS</th><th colspan="4">Modifier</th><th>Ptr</th><th>$ Charges</th><th>Units</th><th>EPSDT</th><th>Rendering NPI</th></tr></thead>
    <tbody>@for (line of lines.controls; track line) {
      <tr class="main" [formGroup]="line"><td rowspan="2">{{ $index + 1 }}</td><td><pc-date [at]="line.get('from')"></pc-date></td><td><pc-date [at]="line.get('to')"></pc-date></td>${cell('pos', 2, 2)}${cell('emg', 1, 1)}${cell('code', 6)}${cell('m1', 2, 2)}${cell('m2', 2, 2)}${cell('m3', 2, 2)}${cell('m4', 2, 2)}${cell('ptr', 3, 4)}${cell('charge', 8)}${cell('units', 3)}${cell('epsdt', 1, 1)}${cell('npi', 11)}</tr>
      <tr class="sub" [formGroup]="line"><td colspan="2">NDC <input type="text" formControlName="ndc" size="14"></td><td colspan="12">Line note <input type="text" formControlName="note" size="60" maxlength="80"></td></tr>
    }</tbody></table>
  </fieldset>
  <fieldset><legend>Totals and provider</legend><div class="g">
    ${box('taxId', '25. Federal tax ID', 2)}${box('account', "26. Patient's account no.", 3)}${yesNo('assignment', '27. Accept assignment?', 2)}<div class="f w2"><span class="k">28. Total charge</span><input type="text" [value]="total()" readonly></div>${box('paid', '29. Amount paid', 2)}
    ${box('facility', '32. Service facility', 5)}${box('facilityNpi', '32a. NPI', 3)}${date('signed', '31. Date signed', 4)}
    ${box('billing', '33. Billing provider', 5)}${box('billingNpi', '33a. NPI', 3)}${box('taxonomy', '33b. Taxonomy', 3)}
  </div></fieldset>
  <div class="act"><button type="button">Skip</button><button type="button">Attach EOB</button><button type="submit">Send secondary claim</button></div>
</form>
<div class="foot">PatchClaim 8.4 · Session ends in 24:10 · Keyboard help</div>`;
