import '@angular/compiler';
import 'zone.js';
import Aura from '@primeuix/themes/aura';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { AutoComplete } from 'primeng/autocomplete';
import { ButtonModule } from 'primeng/button';
import { Checkbox } from 'primeng/checkbox';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { InputMask } from 'primeng/inputmask';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { MultiSelect } from 'primeng/multiselect';
import { Panel } from 'primeng/panel';
import { RadioButton } from 'primeng/radiobutton';
import { Select } from 'primeng/select';
import { TableModule } from 'primeng/table';
import { claim, LISTS, lines, PROCEDURES } from './data.js';
import { template } from './template.js';

const Claim = Component({
  selector: 'app-claim',
  imports: [AutoComplete, ButtonModule, Checkbox, DatePicker, FormsModule, InputMask, InputNumber, InputText, MultiSelect, Panel, RadioButton, Select, TableModule],
  template,
})(
  class {
    lists = LISTS;
    claim = claim;
    lines = lines;
    found = [];
    query = '';

    search({ query }) {
      this.found = PROCEDURES.filter((code) => code.startsWith(query.toUpperCase()));
    }

    get total() {
      return this.lines.reduce((sum, { charge }) => sum + (charge ?? 0), 0);
    }
  },
);

bootstrapApplication(Claim, { providers: [provideZoneChangeDetection(), provideNoopAnimations(), providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } } })] });
