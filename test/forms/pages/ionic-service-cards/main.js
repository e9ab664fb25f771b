import '@ionic/core/css/ionic.bundle.css';
import { initialize } from '@ionic/core/components';
import { defineCustomElement as card } from '@ionic/core/components/ion-card.js';
import { defineCustomElement as cardContent } from '@ionic/core/components/ion-card-content.js';
import { defineCustomElement as cardHeader } from '@ionic/core/components/ion-card-header.js';
import { defineCustomElement as cardTitle } from '@ionic/core/components/ion-card-title.js';
import { defineCustomElement as checkbox } from '@ionic/core/components/ion-checkbox.js';
import { defineCustomElement as input } from '@ionic/core/components/ion-input.js';
import { defineCustomElement as select } from '@ionic/core/components/ion-select.js';
import { defineCustomElement as selectOption } from '@ionic/core/components/ion-select-option.js';
import { defineCustomElement as toggle } from '@ionic/core/components/ion-toggle.js';
import './page.css';

const rows = [
  ['2026-11-03', '2026-11-03', '12', 'L3216', ['RT', 'KX'], 'A', '412.00', '1'],
  ['2026-11-03', '2026-11-03', '12', 'L1930', ['RT', 'KX'], 'A,B', '388.50', '1'],
  ['2026-11-03', '2026-11-03', '11', 'L2275', ['RT'], 'B', '245.50', '1'],
];
const option = ([value, text]) => `<ion-select-option value="${value}">${text}</ion-select-option>`;
const box = (label, value, more = '') => `<ion-input label="${label}" label-placement="stacked" value="${value}" ${more}></ion-input>`;
document.querySelector('#services').innerHTML = rows
  .map(
    ([from, to, place, code, mods, ptr, charge, units], at) => `<ion-card><ion-card-header><ion-card-title>Service ${at + 1}</ion-card-title></ion-card-header><ion-card-content class="line">
      ${box('From', from, 'type="date"')}${box('To', to, 'type="date"')}
      <ion-select label="Place of service" label-placement="stacked" interface="popover" value="${place}">${[['11', 'Office (11)'], ['12', 'Home (12)'], ['31', 'SNF (31)']].map(option).join('')}</ion-select>
      ${box('Procedure', code)}<ion-select class="mods" label="Modifiers" label-placement="stacked" multiple="true" interface="alert">${[['KX', 'KX'], ['LT', 'LT'], ['RT', 'RT']].map(option).join('')}</ion-select>
      ${box('Dx pointer', ptr)}${box('Charge', charge)}${box('Units', units, 'type="number"')}</ion-card-content></ion-card>`,
  )
  .join('');
document.querySelectorAll('.mods').forEach((element, at) => { element.value = rows[at][4]; });
initialize({ mode: 'md' });
for (const define of [card, cardContent, cardHeader, cardTitle, checkbox, input, select, selectOption, toggle]) define();
