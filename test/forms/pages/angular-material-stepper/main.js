import '@angular/compiler';
import './page.css';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { FormArray, FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { MatAutocompleteModule } from '@angular/material/autocomplete';
import { MatButtonModule } from '@angular/material/button';
import { MatCardModule } from '@angular/material/card';
import { MatChipsModule } from '@angular/material/chips';
import { provideNativeDateAdapter } from '@angular/material/core';
import { MatDatepickerModule } from '@angular/material/datepicker';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatIconModule } from '@angular/material/icon';
import { MatInputModule } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { MatSelectModule } from '@angular/material/select';
import { MatStepperModule } from '@angular/material/stepper';
import { CLAIM, ITEMS, LINES, MEMBER, MODIFIERS, PLACES } from './data.js';
import { MEMBER_STEP, page, SERVICE_STEP } from './templates.js';

/** A form group that holds the values of a plain record. */
const group = (values) => new FormGroup(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, new FormControl(value)])));

const Root = Component({
  selector: 'gw-root',
  imports: [ReactiveFormsModule, MatAutocompleteModule, MatButtonModule, MatCardModule, MatChipsModule, MatDatepickerModule, MatFormFieldModule, MatIconModule, MatInputModule, MatRadioModule, MatSelectModule, MatStepperModule],
  template: page(MEMBER_STEP, SERVICE_STEP),
})(
  class {
    places = PLACES;
    modifiers = MODIFIERS;
    items = ITEMS;
    member = group(MEMBER);
    claim = group(CLAIM);
    lines = new FormArray(LINES.map(group));
    diagnoses = ['M17.11 Osteoarthritis of right knee', 'M25.361 Instability of right knee', 'R26.89 Gait abnormality'];
    letters = ['A', 'B', 'C', 'D'];

    total() {
      return this.lines.controls.reduce((sum, line) => sum + Number(line.value.charge || 0), 0).toFixed(2);
    }

    drop(code) {
      this.diagnoses = this.diagnoses.filter((one) => one !== code);
    }
  },
);

bootstrapApplication(Root, { providers: [provideZonelessChangeDetection(), provideNativeDateAdapter()] });
