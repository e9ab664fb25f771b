import AutoNumeric from 'autonumeric';
import Inputmask from 'inputmask';
import TomSelect from 'tom-select';
import 'bootstrap/dist/css/bootstrap.css';
import 'tom-select/dist/css/tom-select.bootstrap5.css';
import './page.css';

AutoNumeric.multiple('.money', { currencySymbol: '$', decimalPlaces: 2, watchExternalChanges: false });
Inputmask('99/99/9999').mask('.dt');
for (const select of document.querySelectorAll('.tsm')) new TomSelect(select, { plugins: ['remove_button'], maxItems: 4, hideSelected: true });
for (const select of document.querySelectorAll('.tsp')) new TomSelect(select, { plugins: ['checkbox_options'], maxItems: 4 });
