// The plugin looks for the global.
import $ from 'jquery';
window.jQuery = window.$ = $;
