import $ from './jquery.js';
import 'fomantic-ui-css/semantic.js';
import './library.css';
import './page.css';

$('.ui.dropdown').dropdown({ fullTextSearch: true, clearable: true });
$('.ui.checkbox').checkbox();
$('.ui.calendar').calendar({ type: 'date', formatter: { date: 'MM/DD/YYYY' } });
$('.button').on('click', (event) => event.preventDefault());
