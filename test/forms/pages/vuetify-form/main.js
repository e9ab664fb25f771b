import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import ClaimPage from './ClaimPage.vue';

createApp(ClaimPage)
  .use(createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } }, defaults: { global: { density: 'compact' }, VTextField: { variant: 'filled' } } }))
  .mount('#app');
