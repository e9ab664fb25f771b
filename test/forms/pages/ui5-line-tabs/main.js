import '@ui5/webcomponents/dist/CheckBox.js';
import '@ui5/webcomponents/dist/DatePicker.js';
import '@ui5/webcomponents/dist/Input.js';
import '@ui5/webcomponents/dist/Label.js';
import '@ui5/webcomponents/dist/Option.js';
import '@ui5/webcomponents/dist/Select.js';
import '@ui5/webcomponents/dist/Tab.js';
import '@ui5/webcomponents/dist/TabContainer.js';
import cldr from '@ui5/webcomponents-localization/dist/generated/assets/cldr/en.json';
import { registerLocaleDataLoader } from '@ui5/webcomponents-base/dist/asset-registries/LocaleData.js';

registerLocaleDataLoader('en', async () => cldr);

const items = [
  ['10/01/2026', '10/31/2026', '12', 'E1390', ['RR', 'KX', ''], 'AB', '1', '212.80', ''],
  ['10/01/2026', '10/31/2026', '12', 'E0431', ['RR', 'KX', ''], 'AB', '1', '64.50', ''],
  ['10/01/2026', '10/31/2026', '12', 'E0465', ['RR', 'KX', ''], 'B', '1', '1,100.00', 'FIH-V-20931'],
];
const input = (id, caption, value) => `<div class="fe"><ui5-label for="${id}" show-colon>${caption}</ui5-label><ui5-input id="${id}" value="${value}"></ui5-input></div>`;
const date = (id, caption, value) => `<div class="fe"><ui5-label for="${id}" show-colon>${caption}</ui5-label><ui5-date-picker id="${id}" value="${value}" format-pattern="MM/dd/yyyy"></ui5-date-picker></div>`;
document.getElementById('tabs').innerHTML = items.map(([from, to, pos, code, mods, ptr, qty, amount, auth], i) => `<ui5-tab text="Line ${i + 1}" ${i === 0 ? 'selected' : ''}><div class="form">
${date(`f${i}`, 'Service from', from)}${date(`t${i}`, 'Service to', to)}
<div class="fe"><ui5-label for="p${i}" show-colon>Place of service</ui5-label><ui5-select id="p${i}"><ui5-option value="11">11 Office</ui5-option><ui5-option value="12" ${pos === '12' ? 'selected' : ''}>12 Home</ui5-option><ui5-option value="32">32 Nursing facility</ui5-option></ui5-select></div>
${input(`c${i}`, 'Procedure code', code)}${mods.map((mod, j) => input(`m${i}${j}`, `Modifier ${j + 1}`, mod)).join('')}
${input(`d${i}`, 'Diagnosis pointer', ptr)}${input(`q${i}`, 'Quantity', qty)}${input(`a${i}`, 'Charge amount', amount)}${input(`u${i}`, 'Line authorization no.', auth)}
</div></ui5-tab>`).join('');
