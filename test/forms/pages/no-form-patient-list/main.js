import { createApp } from 'vue/dist/vue.esm-bundler.js';
import './page.css';

const patients = [
  ['Aldana, Rosario', '1944-03-12', 'F', '3KT4-PE6-NA11', 'Medicare B', 'J44.9', 'RA-1001', '2026-11-02', 184.2],
  ['Bjork, Henrik', '1961-08-30', 'M', 'XK2200918', 'Summit PPO', 'G47.33', 'BH-1002', '2026-10-28', 0],
  ['Chowdhury, Nasrin', '1972-01-05', 'F', '44019927B', 'State Medicaid', 'E11.9', 'CN-1003', '2026-11-11', 61.5],
  ['Dufresne, Alain', '1938-12-19', 'M', '7RV1-QA2-KM90', 'Medicare B', 'I50.9', 'DA-1004', '2026-09-30', 412.77],
  ['Eze, Chidi', '1985-06-23', 'M', 'SP-771003', 'Union Trust', 'M17.11', 'EC-1005', '2026-11-08', 20],
].map(([name, born, sex, member, payer, dx, account, last, balance]) => ({ name, born, sex, member, payer, dx, account, last, balance, pick: false, tag: '' }));

createApp({
  data: () => ({ patients, find: '', payer: '', from: '', to: '', dx: '' }),
  computed: {
    shown() {
      return this.patients.filter((one) => one.name.toLowerCase().includes(this.find.toLowerCase()) && (!this.payer || one.payer === this.payer));
    },
    payers() {
      return [...new Set(this.patients.map((one) => one.payer))];
    },
  },
  template: `<header><h1>Patients</h1><button>New patient</button><button>New claim for selected</button></header>
    <div class="filters"><input v-model="find" placeholder="Patient name or member ID"><select v-model="payer" aria-label="Payer"><option value="">All payers</option><option v-for="p in payers">{{ p }}</option></select>
    <label>Last service from <input type="date" v-model="from"></label><label>to <input type="date" v-model="to"></label><input v-model="dx" placeholder="Diagnosis code"></div>
    <table><thead><tr><th></th><th>Patient name</th><th>Date of birth</th><th>Sex</th><th>Member ID</th><th>Payer</th><th>Diagnosis</th><th>Patient account</th><th>Last date of service</th><th>Balance due</th><th>Follow-up</th></tr></thead>
    <tbody><tr v-for="one in shown" :key="one.account"><td><input type="checkbox" v-model="one.pick" :aria-label="'Select ' + one.name"></td><td><a href="#">{{ one.name }}</a></td><td>{{ one.born }}</td><td>{{ one.sex }}</td><td>{{ one.member }}</td><td>{{ one.payer }}</td><td>{{ one.dx }}</td><td>{{ one.account }}</td><td>{{ one.last }}</td><td>{{ '$' + one.balance.toFixed(2) }}</td><td><input v-model="one.tag" size="12"></td></tr></tbody></table>
    <footer>Rows per page <select aria-label="Rows per page"><option>25</option><option>50</option></select> 1-5 of 5</footer>`,
}).mount('#app');
