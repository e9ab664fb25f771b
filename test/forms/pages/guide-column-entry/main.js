import { createApp } from 'vue/dist/vue.esm-bundler.js';
import { blankLine, entered, fromRecord } from './claim.js';

createApp({
  data: () => ({
    menu: ['Patients', 'Scheduler', 'Claim Entry', 'Payments', 'Statements', 'Reports', 'Setup'],
    payers: ['', 'Knobs Family Health', 'Kentucky Medicaid', 'CGS DME Jurisdiction B', 'Self Pay'],
    c: entered,
  }),
  computed: {
    total() {
      return this.c.lines.reduce((sum, line) => sum + Number(this.amount(line)), 0).toFixed(2);
    },
  },
  methods: {
    amount: ({ fee, units }) => (fee ? (Number(fee) * Number(units)).toFixed(2) : ''),
    start(line) {
      if (!line.from) Object.assign(line, { from: this.c.entry, to: this.c.entry });
    },
  },
  mounted() {
    // The patient's record fills payers, diagnoses and the authorization once the account number was left.
    setTimeout(() => {
      Object.assign(this.c, fromRecord);
      this.c.lines.push(blankLine());
    }, 120);
  },
}).mount('#app');
