import './globals.js';
import 'fomantic-ui-css/semantic.css';
import 'fomantic-ui-css/semantic.js';

const $ = window.jQuery;
$('.ui.dropdown').dropdown();
$('.ui.checkbox').checkbox();
