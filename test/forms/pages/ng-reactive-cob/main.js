import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { CLAIM, LINES } from './data.js';
import { TEMPLATE } from './template.js';

const group = (values) => new FormGroup(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, typeof value === 'object' ? group(value) : new FormControl(value)])));

/** A date in three boxes. */
const DateParts = Component({
  selector: 'pc-date',
  imports: [ReactiveFormsModule],
  inputs: ['at'],
  template: `<span class="parts" [formGroup]="at"><input formControlName="m" maxlength="2" size="2" placeholder="MM">/<input formControlName="d" maxlength="2" size="2" placeholder="DD">/<input formControlName="y" maxlength="4" size="4" placeholder="YYYY"></span>`,
})(class { at; });

const Root = Component({
  selector: 'pc-root',
  imports: [ReactiveFormsModule, DateParts],
  template: TEMPLATE,
})(
  class {
    letters = [...'ABCDEFGHIJKL'];
    claim = group(CLAIM);
    lines = new FormArray(LINES.map(group));

    total() {
      return this.lines.controls.reduce((sum, line) => sum + Number(line.value.charge || 0), 0).toFixed(2);
    }
  },
);

bootstrapApplication(Root, { providers: [provideZonelessChangeDetection()] });
