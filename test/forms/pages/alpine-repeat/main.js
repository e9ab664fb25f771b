import Alpine from 'alpinejs';
import { blank, claim, plans } from './claim.js';

Alpine.data('claimForm', () => ({
  plans,
  blank,
  claim,
  search: '',
  amount({ each, qty }) {
    return each ? (Number(each) * Number(qty || 0)).toFixed(2) : '';
  },
  total() {
    return this.claim.lines.reduce((sum, line) => sum + Number(this.amount(line) || 0), 0).toFixed(2);
  },
}));
Alpine.start();
