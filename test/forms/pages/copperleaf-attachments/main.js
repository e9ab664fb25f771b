import $ from './jquery.js';
import 'jquery-ui/dist/jquery-ui.js';
import 'jquery-ui/dist/themes/redmond/jquery-ui.css';
import './page.css';

$('.day').datepicker({ dateFormat: 'mm/dd/yy', showOn: 'button', buttonText: '…' });
$('#why, .docs select').selectmenu({ width: 190 });
$('.send').button();
