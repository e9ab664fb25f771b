import { Quasar } from 'quasar';
import 'quasar/dist/quasar.css';
import icons from 'quasar/icon-set/material-icons.js';
import { createApp } from 'vue';
import App from './App.vue';

// The icon font is not there: drawn icons instead of the words that stand for them.
const iconSet = { ...icons, arrow: { ...icons.arrow, dropdown: 'M7 10l5 5 5-5z' }, chip: { ...icons.chip, remove: 'M18.3 5.7L12 12l6.3 6.3-1.4 1.4L10.6 13.4l-6.3 6.3-1.4-1.4L9.2 12 2.9 5.7l1.4-1.4 6.3 6.3 6.3-6.3z' }, table: { ...icons.table, arrowUp: 'M4 12l8-8 8 8h-6v8h-4v-8z' } };
createApp(App).use(Quasar, { iconSet }).mount('#q-app');
