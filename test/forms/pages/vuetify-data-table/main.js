import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import App from './App.vue';

createApp(App)
  .use(createVuetify({ components, icons: { defaultSet: 'mdi', aliases, sets: { mdi } }, defaults: { global: { density: 'compact' }, VBtn: { density: 'default' }, VTextField: { variant: 'outlined', hideDetails: true }, VSelect: { variant: 'outlined', hideDetails: true }, VAutocomplete: { variant: 'outlined', hideDetails: true }, VTextarea: { variant: 'outlined', hideDetails: true } } }))
  .mount('#app');
