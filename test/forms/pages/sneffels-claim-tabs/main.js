import './globals.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/smoothness/jquery-ui.css';
import './page.css';

const $ = window.jQuery;
$('#claimTabs').tabs({ active: 1 });
$('input.date').datepicker({ dateFormat: 'mm/dd/yy', showOn: 'button', buttonText: '…' });
$('#actions button').button();
