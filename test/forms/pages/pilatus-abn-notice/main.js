import Alpine from 'alpinejs';
import 'bootstrap/dist/css/bootstrap.css';

Alpine.data('notice', () => ({
  option: '1',
  items: [
    { code: 'E0240', name: 'Bath/shower chair', reason: 'Medicare does not pay for bathroom safety equipment', cost: '68.00' },
    { code: 'E0247', name: 'Transfer bench for tub or toilet', reason: 'Medicare does not pay for bathroom safety equipment', cost: '112.50' },
    { code: 'A4927', name: 'Gloves, non-sterile, per 100', reason: 'Medicare does not pay for this item for your condition', cost: '14.25' },
  ],
  get total() {
    return this.items.reduce((sum, { cost }) => sum + Number(cost), 0).toFixed(2);
  },
}));
Alpine.start();
