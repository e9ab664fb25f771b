import AutoNumeric from 'autonumeric';
import 'bootstrap/dist/css/bootstrap.css';
import SlimSelect from 'slim-select';
import 'slim-select/styles';
import './page.css';

for (const select of document.querySelectorAll('select.pick')) new SlimSelect({ select, settings: { showSearch: select.options.length > 8, allowDeselect: true, placeholderText: '' } });
AutoNumeric.multiple('input.money', { currencySymbol: '', decimalPlaces: 2 });
