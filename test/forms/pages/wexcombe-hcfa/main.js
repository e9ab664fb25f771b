import Inputmask from 'inputmask';

Inputmask({ alias: 'datetime', inputFormat: 'mm/dd/yyyy', placeholder: '_', clearIncomplete: true }).mask('.d8');
Inputmask({ mask: '99 99 99', placeholder: '_' }).mask('.d6');
Inputmask({ alias: 'currency', prefix: '', rightAlign: true }).mask('.money');
Inputmask('(999) 999-9999').mask('.ph');
