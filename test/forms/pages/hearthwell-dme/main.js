import TomSelect from 'tom-select';
import 'tom-select/dist/css/tom-select.css';
import Inputmask from 'inputmask';
import './page.css';

for (const select of document.querySelectorAll('.ts')) new TomSelect(select, { create: false });
new TomSelect('.tm', { plugins: ['remove_button'] });
Inputmask('99/99/9999').mask('.dt, [data-dt]');
