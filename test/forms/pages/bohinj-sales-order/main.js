import { Quasar } from 'quasar';
import iconSet from 'quasar/icon-set/material-icons.js';
import 'quasar/dist/quasar.css';
import { createApp } from 'vue';
import SalesOrder from './SalesOrder.vue';

createApp(SalesOrder).use(Quasar, { plugins: {}, iconSet: { ...iconSet, arrow: { ...iconSet.arrow, dropdown: 'M7 10l5 5 5-5z' } } }).mount('#app');
