import { createApp } from 'vue';
import { createVuetify } from 'vuetify';
import * as components from 'vuetify/components';
import { aliases, mdi } from 'vuetify/iconsets/mdi-svg';
import 'vuetify/styles';
import App from './App.vue';

const field = { variant: 'outlined', density: 'compact', hideDetails: true };
const vuetify = createVuetify({
  components,
  icons: { defaultSet: 'mdi', aliases, sets: { mdi } },
  defaults: { VTextField: field, VSelect: field, VAutocomplete: field, VTextarea: field, VCard: { variant: 'flat', border: true } },
});
createApp(App).use(vuetify).mount('#app');
