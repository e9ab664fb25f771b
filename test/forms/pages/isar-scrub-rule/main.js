import 'bootstrap/dist/css/bootstrap.css';
import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.bootstrap5.css';

for (const select of document.querySelectorAll('select.ts')) new TomSelect(select, { plugins: select.multiple ? ['remove_button'] : [], create: false });
