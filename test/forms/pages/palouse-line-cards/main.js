import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import App from './App.vue';

createApp(App)
  .use(createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } }, defaults: { VTextField: { variant: 'outlined', density: 'compact' }, VSelect: { variant: 'outlined', density: 'compact' } } }))
  .mount('#app');
