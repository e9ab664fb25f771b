import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';

const template = `
  <header><b>Agulhas Health</b><nav><a>Home</a><a>Patients &amp; eligibility</a><a class="on">Claims &amp; payments</a><a>Referrals</a></nav><span>Stellenberg Home Health Supply</span></header>
  <main>
    <h1>New professional claim</h1>
    <ol class="steps"><li class="done">Provider</li><li class="done">Patient</li><li class="now">Diagnosis and charges</li><li>Review and submit</li></ol>
    <section class="known">
      <div><h3>Billing provider <a>Change</a></h3><p><span>Name</span> Stellenberg Home Health Supply</p><p><span>NPI</span> 2999003181</p><p><span>Tax ID</span> 742238190</p></div>
      <div><h3>Patient <a>Change</a></h3><p><span>Name</span> Villanueva, Theodora</p><p><span>Member ID</span> AGH0047712-02</p><p><span>Date of birth</span> 04/18/1958</p><p><span>Gender</span> Female</p></div>
    </section>
    <form>
      <h2>Claim information</h2>
      <div class="g">
        <label>Patient account number<input name="acct" [(ngModel)]="claim.account"></label>
        <label>Claim type<select name="freq" [(ngModel)]="claim.frequency"><option value="1">Original (1)</option><option value="7">Corrected (7)</option><option value="8">Void (8)</option></select></label>
        <label>Authorization number<input name="auth" [(ngModel)]="claim.auth"></label>
        <label>Ordering provider NPI<input name="onpi" [(ngModel)]="claim.ordering"></label>
        <label>Ordering provider name<input name="oname" [(ngModel)]="claim.orderingName"></label>
        <fieldset><legend>Do you accept assignment?</legend><label><input type="radio" name="asg" value="Y" [(ngModel)]="claim.assignment"> Yes</label><label><input type="radio" name="asg" value="N" [(ngModel)]="claim.assignment"> No</label></fieldset>
      </div>
      <h2>Diagnosis codes</h2>
      <div class="g six">@for (code of diagnoses; track $index) {<label>{{ $index + 1 }}<input [name]="'dx' + $index" [(ngModel)]="diagnoses[$index]" [attr.aria-label]="'Diagnosis code ' + ($index + 1)"></label>}</div>
      <h2>Charges</h2>
      <table>
        <thead><tr><th>From</th><th>Through</th><th>Place</th><th>Procedure code</th><th colspan="4">Modifiers</th><th>Diagnosis pointer</th><th>Quantity</th><th>Charge amount</th><th></th></tr></thead>
        <tbody>
          @for (line of lines; track $index) {
            <tr>
              <td><input class="d" [name]="'from' + $index" [(ngModel)]="line.from" placeholder="MM/DD/YYYY"></td><td><input class="d" [name]="'thru' + $index" [(ngModel)]="line.to" placeholder="MM/DD/YYYY"></td>
              <td><select [name]="'pos' + $index" [(ngModel)]="line.place"><option value=""></option><option value="11">11 Office</option><option value="12">12 Home</option><option value="31">31 SNF</option></select></td>
              <td><input class="c" [name]="'code' + $index" [(ngModel)]="line.code"></td>
              @for (mod of [0, 1, 2, 3]; track mod) {<td><input class="m" maxlength="2" [name]="'mod' + $index + mod + line.key" [(ngModel)]="line.mods[mod]"></td>}
              <td><input class="p" [name]="'ptr' + $index" [(ngModel)]="line.pointers"></td><td><input class="p" [name]="'qty' + $index" [(ngModel)]="line.units"></td><td>$ <input class="c" [name]="'amt' + $index" [(ngModel)]="line.charge"></td>
              <td><button type="button">Remove</button></td>
            </tr>
          }
        </tbody>
      </table>
      <div class="sum"><button type="button">+ Add charge</button><span>Total charges <b>{{ total }}</b></span></div>
      <label class="wide">Note to payer (80 characters)<input name="note" [(ngModel)]="claim.note"></label>
      <p><button type="button">Back</button> <button type="submit" class="go">Continue to review</button></p>
    </form>
  </main>`;

const line = (key, from, to, code, mods, pointers, units, charge, place = '12') => ({ key, from, to, place, code, mods, pointers, units, charge });

class ClaimPage {
  claim = { account: 'SHH/10388', frequency: '1', auth: 'AGA-55102-26', ordering: '2999366927', orderingName: 'Lindqvist-Moya, Per DO', assignment: 'Y', note: '' };
  diagnoses = ['R13.12', 'Z93.1', '', '', '', ''];
  lines = [
    line('a', '11/01/2026', '11/30/2026', 'B4035', ['', '', '', ''], '12', '30', '342.00'),
    line('b', '11/01/2026', '11/30/2026', 'B4154', ['BA', '', '', ''], '12', '540', '615.60'),
    line('c', '11/01/2026', '11/30/2026', 'B9002', ['RR', 'KX', '', ''], '1', '1', '121.45'),
    line('d', '', '', '', ['', '', '', ''], '', '', '', ''),
  ];
  total = '$1,079.05';
}

const AgClaim = Component({ selector: 'ag-claim', imports: [FormsModule], template })(ClaimPage) ?? ClaimPage;
bootstrapApplication(AgClaim, { providers: [provideZonelessChangeDetection()] });
