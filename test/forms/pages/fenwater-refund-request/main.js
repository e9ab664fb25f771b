import SlimSelect from 'slim-select';
import 'slim-select/styles';
import './page.css';

for (const select of ['#reason', '#method']) new SlimSelect({ select, settings: { showSearch: false } });
