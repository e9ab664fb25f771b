// The plugin of Bootstrap 3 and 4 asks jQuery for the drop-down's version; Bootstrap 5 no longer tells it.
import Dropdown from 'bootstrap/js/dist/dropdown.js';
const { jQuery } = window;
jQuery.fn.dropdown = function dropdown(...settings) { return this.each((_, element) => { Dropdown.getOrCreateInstance(element, ...settings); }); };
jQuery.fn.dropdown.Constructor = Dropdown;
Object.defineProperty(Dropdown, 'VERSION', { value: '4.6.2' });
Dropdown._clearMenus ??= () => {};
