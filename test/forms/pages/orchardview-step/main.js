import '@angular/compiler';
import 'zone.js';
import Lara from '@primeuix/themes/lara';
import { Component, provideZoneChangeDetection } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideNoopAnimations } from '@angular/platform-browser/animations';
import { ButtonModule } from 'primeng/button';
import { Card } from 'primeng/card';
import { providePrimeNG } from 'primeng/config';
import { DatePicker } from 'primeng/datepicker';
import { IftaLabel } from 'primeng/iftalabel';
import { InputText } from 'primeng/inputtext';
import { Message } from 'primeng/message';
import { Select } from 'primeng/select';
import { SelectButton } from 'primeng/selectbutton';
import { Stepper, StepList, Step } from 'primeng/stepper';
import { Tag } from 'primeng/tag';
import { Textarea } from 'primeng/textarea';
import { ToggleSwitch } from 'primeng/toggleswitch';
import { claim, LISTS, member } from './data.js';
import { template } from './template.js';
import './page.css';

const ClaimStep = Component({
  selector: 'ov-claim-step',
  imports: [ButtonModule, Card, DatePicker, FormsModule, IftaLabel, InputText, Message, Select, SelectButton, Step, StepList, Stepper, Tag, Textarea, ToggleSwitch],
  template,
})(
  class {
    lists = LISTS;
    claim = claim;
    member = member;
  },
);

bootstrapApplication(ClaimStep, { providers: [provideZoneChangeDetection(), provideNoopAnimations(), providePrimeNG({ theme: { preset: Lara, options: { darkModeSelector: false } } })] });
