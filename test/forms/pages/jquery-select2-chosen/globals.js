// Both plugins look for the global.
import $ from 'jquery';
window.jQuery = window.$ = $;
