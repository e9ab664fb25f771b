// jQuery UI's build looks for the global.
import $ from 'jquery';
window.jQuery = window.$ = $;
