import { fluentButton, fluentCard, fluentCheckbox, fluentOption, fluentRadio, fluentRadioGroup, fluentSelect, fluentTextField, provideFluentDesignSystem } from '@fluentui/web-components';
import './page.css';

provideFluentDesignSystem().register(fluentButton(), fluentCard(), fluentCheckbox(), fluentOption(), fluentRadio(), fluentRadioGroup(), fluentSelect(), fluentTextField());

// The element would take the blank choice for the chosen one.
requestAnimationFrame(() => {
  for (const list of document.querySelectorAll('fluent-select[data-chosen]')) {
    list.value = list.dataset.chosen;
    list.removeAttribute('data-chosen');
  }
});
