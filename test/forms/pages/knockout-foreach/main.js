import ko from 'knockout';

const money = (cents) => `$${(cents / 100).toFixed(2)}`;
const observe = (record) => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, ko.observable(value)]));

function Line(begin, end, place, item, mods, ptr, qty, each, billable = true) {
  Object.assign(this, observe({ begin, end, place, item, qty, each, billable }));
  this.mods = [0, 1, 2, 3].map((at) => ({ m: ko.observable(mods[at] ?? '') }));
  this.ptr = ko.observableArray(ptr);
  this.cents = ko.pureComputed(() => Math.round(Number(this.qty()) * Number(this.each()) * 100));
  this.extended = ko.pureComputed(() => (this.item() ? money(this.cents()) : ''));
}

function Claim() {
  this.header = observe({
    plan: 7, clientId: '4417 20993 A', order: 'Secondary', name: 'Zuberi, Halima', dob: '11/11/1961', gender: 'F',
    primaryPaid: '148.60', clientPaid: '', freq: '1', icn: '', auth: '', account: 'TR-19-0772', orderer: 'Dr. Ansel Whitcombe',
    ordererNpi: '2999940804', payTo: '', biller: 'Roanoke Mobility Partners', billerNpi: '2999940812', taxonomy: '332B00000X',
  });
  this.dx = ko.observableArray(['G82.21', 'L89.314', 'Z99.3'].map((code) => ({ code: ko.observable(code) })));
  this.lines = ko.observableArray([
    new Line('10/12/2026', '10/12/2026', '12', 'E2609', ['NU', 'KX'], [1, 2], '1', '312.50'),
    new Line('10/12/2026', '10/12/2026', '12', 'E2231', ['NU', 'KX'], [1], '1', '88.00'),
    new Line('10/12/2026', '10/12/2026', '12', 'E2361', ['NU', 'KX', 'KE'], [1, 3], '2', '64.75'),
    new Line('', '', undefined, '', [], [], '', ''),
  ]);
  this.total = ko.pureComputed(() => money(this.lines().reduce((sum, line) => sum + line.cents(), 0)));
  this.add = () => this.lines.push(new Line('', '', undefined, '', [], [], '', ''));
  this.drop = (line) => this.lines.remove(line);
  this.addDx = () => this.dx.push({ code: ko.observable('') });
  this.dropDx = (entry) => this.dx.remove(entry);
}

const page = {
  query: ko.observable(''),
  plans: [{ id: 3, label: 'Blue Prairie PPO' }, { id: 7, label: 'Commonwealth Medicaid' }, { id: 9, label: 'Workers Fund' }],
  genders: [{ id: 'F', label: 'Female' }, { id: 'M', label: 'Male' }, { id: 'U', label: 'Unknown' }],
  places: [{ id: '12', label: 'HOME (12)' }, { id: '31', label: 'SNF (31)' }, { id: '33', label: 'CUSTODIAL (33)' }],
  queue: [
    { name: 'Zuberi, Halima', payer: 'Commonwealth Medicaid', amount: '$530.00', current: true },
    { name: 'Fennimore, Cass', payer: 'Blue Prairie PPO', amount: '$96.40', current: false },
    { name: 'Iyengar, Dev', payer: 'Workers Fund', amount: '$1,204.00', current: false },
  ],
  claim: ko.observable(),
};
ko.applyBindings(page);
// The claim arrives from the server.
setTimeout(() => page.claim(new Claim()), 60);
