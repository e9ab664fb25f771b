import { createApp, h, reactive } from 'vue';
import { NButton, NCard, NCollapse, NCollapseItem, NConfigProvider, NDatePicker, NForm, NFormItem, NInput, NInputNumber, NRadio, NRadioGroup, NSelect, NSpace, NTag } from 'naive-ui';

const day = (text) => { const [mm, dd, yy] = text.split('/').map(Number); return new Date(yy, mm - 1, dd).getTime(); };
const opts = (list) => list.map((x) => (Array.isArray(x) ? { label: x[1], value: x[0] } : { label: x, value: x }));
const claim = reactive({
  payer: '60231', member: 'TLH448817203', group: '', last: 'Abernethy', first: 'Coralie', dob: day('09/23/1962'), sex: 'F', rel: '18',
  pcn: 'HR-66012', freq: '1', dcn: '', auth: '', asg: 'Y', paid: null,
  ord: 'Ingersoll, Thaddeus', ordq: 'DK', ordnpi: '2999970215', dx: ['G47.33', 'E66.813'],
});
const lines = reactive([
  { from: '10/28/2026', to: '10/28/2026', pos: '12', code: 'E0601', mods: ['RR', 'KH', 'KX'], ptr: ['A', 'B'], units: 1, charge: 104.5, npi: '', note: '' },
  { from: '10/28/2026', to: '10/28/2026', pos: '12', code: 'E0562', mods: ['RR', 'KH', 'KX'], ptr: ['A'], units: 1, charge: 32.75, npi: '', note: '' },
  { from: '10/28/2026', to: '10/28/2026', pos: '12', code: 'A7034', mods: ['NU', 'KX'], ptr: ['A'], units: 1, charge: 112.4, npi: '', note: '' },
  { from: '10/28/2026', to: '01/25/2027', pos: '12', code: 'A7038', mods: ['NU', 'KX'], ptr: ['A'], units: 6, charge: 28.2, npi: '', note: '' },
]);

const item = (label, child, cls) => h(NFormItem, { label, class: cls }, () => child);
const text = (key, props) => h(NInput, { value: claim[key], 'onUpdate:value': (v) => { claim[key] = v; }, placeholder: '', ...props });
const pick = (key, list) => h(NSelect, { value: claim[key], options: opts(list), 'onUpdate:value': (v) => { claim[key] = v; } });
const date = (value) => h(NDatePicker, { type: 'date', format: 'MM/dd/yyyy', value, style: 'width:100%' });

const body = (line) => h('div', { class: 'g' }, [
  item('Service start', date(day(line.from))),
  item('Service end', date(day(line.to))),
  item('Place of service', h(NSelect, { value: line.pos, options: opts([['11', '11 Office'], ['12', '12 Home'], ['31', '31 Skilled nursing facility'], ['32', '32 Nursing facility']]) })),
  item('Procedure (HCPCS)', h(NInput, { value: line.code })),
  item('Modifiers', h(NSelect, { multiple: true, value: line.mods, options: opts(['KH', 'KI', 'KJ', 'KX', 'NU', 'RR', 'UE', 'GA']) }), 'w2'),
  item('Diagnosis pointers', h(NSelect, { multiple: true, value: line.ptr, options: opts([['A', 'A'], ['B', 'B']]) }), 'w2'),
  item('Units', h(NInputNumber, { value: line.units, min: 1 })),
  item('Charge', h(NInputNumber, { value: line.charge, precision: 2, showButton: false }, { prefix: () => '$' })),
  item('Rendering NPI', h(NInput, { value: line.npi, placeholder: 'If not the billing provider' })),
  item('Line note', h(NInput, { value: line.note, placeholder: 'Up to 80 characters' })),
]);

createApp({
  render: () => h(NConfigProvider, null, () => h('div', { class: 'page' }, [
    h('h2', 'New professional claim'),
    h(NForm, { labelPlacement: 'top', size: 'medium' }, () => [
      h(NCard, { title: 'Coverage and patient', size: 'small' }, () => h('div', { class: 'g' }, [
        item('Payer', pick('payer', [['60231', 'Talavera Health Plan'], ['60232', 'Talavera Advantage']]), 'w2'),
        item('Subscriber ID', text('member')), item('Group number', text('group')),
        item('Patient last name', text('last')), item('Patient first name', text('first')), item('Date of birth', date(claim.dob)),
        item('Sex', h(NRadioGroup, { value: claim.sex }, () => [h(NRadio, { value: 'F' }, () => 'Female'), h(NRadio, { value: 'M' }, () => 'Male')])),
        item('Relationship', pick('rel', [['18', 'Self'], ['01', 'Spouse'], ['19', 'Child']])),
        item('Patient control no.', text('pcn')), item('Frequency', pick('freq', [['1', '1 - Original'], ['7', '7 - Replacement'], ['8', '8 - Void']])), item('Payer control no. (if 7 or 8)', text('dcn')),
      ])),
      h(NCard, { title: 'Order and authorization', size: 'small', style: 'margin-top:12px' }, () => h('div', { class: 'g' }, [
        item('Provider role', pick('ordq', [['DN', 'DN - Referring'], ['DK', 'DK - Ordering'], ['DQ', 'DQ - Supervising']])), item('Ordering provider', text('ord')), item('Ordering NPI', text('ordnpi')), item('Prior auth no.', text('auth')),
        item('Diagnosis codes', h(NSpace, null, () => [...claim.dx.map((d, i) => h(NTag, { closable: true }, () => `${'ABCD'[i]}: ${d}`)), h(NButton, { size: 'small', dashed: true }, () => '+ Add')]), 'w2'),
        item('Accepts assignment', h(NRadioGroup, { value: claim.asg }, () => [h(NRadio, { value: 'Y' }, () => 'Yes'), h(NRadio, { value: 'N' }, () => 'No')])),
        item('Patient paid', h(NInputNumber, { value: claim.paid, placeholder: '0.00', showButton: false }, { prefix: () => '$' })),
      ])),
      h(NCard, { title: 'Service lines', size: 'small', style: 'margin-top:12px' }, {
        default: () => h(NCollapse, { defaultExpandedNames: [0] }, () => lines.map((line, i) => h(NCollapseItem, { name: i, title: `Line ${i + 1}` }, {
          default: () => body(line),
          'header-extra': () => `${line.code}   $${line.charge.toFixed(2)}`,
        }))),
        'header-extra': () => h(NButton, { size: 'small', type: 'primary' }, () => 'Add line'),
        footer: () => h('div', { style: 'text-align:right' }, ['Total charge ', h('b', '$277.85')]),
      }),
    ]),
    h(NSpace, { style: 'margin-top:14px' }, () => [h(NButton, { type: 'primary' }, () => 'Submit'), h(NButton, null, () => 'Save draft')]),
  ])),
}).mount('#app');
