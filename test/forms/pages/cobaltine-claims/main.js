import { createApp } from 'vue';
import ClaimEditor from './ClaimEditor.vue';

createApp(ClaimEditor).mount('#app');
