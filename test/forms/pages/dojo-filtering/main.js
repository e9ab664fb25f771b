import 'dijit/themes/claro/claro.css';
import './page.css';
import loader from '../../node_modules/dojo/dojo.js?raw';
import { cache } from './modules.js';

window.dojoConfig = { async: true, parseOnLoad: false, locale: 'en-us' };
new Function(loader)();
window.require({ cache });
window.require(
  ['dojo/parser', 'dijit/form/FilteringSelect', 'dijit/form/DateTextBox', 'dijit/form/ComboBox', 'dijit/form/ValidationTextBox', 'dijit/form/CurrencyTextBox', 'dijit/form/NumberSpinner', 'dijit/form/CheckBox', 'dijit/form/RadioButton', 'dijit/form/Button', 'dijit/TitlePane', 'dijit/form/Textarea', 'dojo/domReady!'],
  (parser) => parser.parse(),
);
