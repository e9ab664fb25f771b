import '@angular/compiler';
import 'zone.js';
import Aura from '@primeuix/themes/aura';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { AutoComplete } from 'primeng/autocomplete';
import { ButtonModule } from 'primeng/button';
import { Card } from 'primeng/card';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { InputNumber } from 'primeng/inputnumber';
import { InputText } from 'primeng/inputtext';
import { MultiSelect } from 'primeng/multiselect';
import { Select } from 'primeng/select';
import { claim, LISTS, services } from './data.js';
import { template } from './template.js';

const Claim = Component({
  selector: 'ouray-claim',
  imports: [AutoComplete, ButtonModule, Card, DatePicker, FormsModule, InputNumber, InputText, MultiSelect, Select],
  template,
})(
  class {
    lists = LISTS;
    claim = claim;
    services = services;
    found = [];

    search() {
      this.found = [];
    }

    get total() {
      return this.services.reduce((sum, { charge }) => sum + charge, 0).toLocaleString('en-US', { style: 'currency', currency: 'USD' });
    }
  },
);

bootstrapApplication(Claim, { providers: [provideZoneChangeDetection(), provideNoopAnimations(), providePrimeNG({ theme: { preset: Aura, options: { darkModeSelector: false } } })] });
