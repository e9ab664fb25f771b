import $ from 'jquery';

// Fomantic's script takes jQuery from the window.
window.jQuery = $;
window.$ = $;
export default $;
