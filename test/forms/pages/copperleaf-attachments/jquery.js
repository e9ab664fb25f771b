import $ from 'jquery';

// The plug-in takes jQuery from the window.
window.jQuery = $;
window.$ = $;
export default $;
