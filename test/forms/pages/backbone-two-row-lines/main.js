import Backbone from 'backbone';
import 'bootstrap/dist/css/bootstrap.css';
import $ from 'jquery';
import _ from 'underscore';
import './page.css';

Backbone.$ = $;

const float = (id, caption, value, wide = 3) =>
  `<div class="col-${wide}"><div class="form-floating"><input class="form-control" id="${id}" placeholder=" " value="${value}"><label for="${id}">${caption}</label></div></div>`;
const choose = (id, caption, options, chosen, wide = 3) =>
  `<div class="col-${wide}"><div class="form-floating"><select class="form-select" id="${id}">${options.map(([v, t]) => `<option value="${v}"${v === chosen ? ' selected' : ''}>${t}</option>`).join('')}</select><label for="${id}">${caption}</label></div></div>`;
const card = (title, body) => `<div class="card mb-3"><div class="card-header py-1">${title}</div><div class="card-body py-2"><div class="row g-2">${body}</div></div></div>`;

const Line = Backbone.Model.extend({
  defaults: { from: '', to: '', pos: '', code: '', mods: ['', '', '', ''], ptr: '', charge: '', units: '', note: '', ndc: '', auth: '', rendering: '', emg: false },
});

const LineView = Backbone.View.extend({
  tagName: 'tbody',
  events: { 'change [data-attr]': 'store', 'click .drop': 'drop' },
  template: _.template(`<tr>
    <td rowspan="2" class="text-center"><%- n %><br><button type="button" class="btn btn-sm btn-link p-0 drop" title="Remove">&times;</button></td>
    <td><input class="form-control" data-attr="from" value="<%- from %>"></td><td><input class="form-control" data-attr="to" value="<%- to %>"></td>
    <td><input class="form-control m" data-attr="pos" value="<%- pos %>"></td><td><input class="form-control" data-attr="code" value="<%- code %>"></td>
    <% mods.forEach(function (mod, k) { %><td><input class="form-control m" data-mod="<%- k %>" value="<%- mod %>"></td><% }) %>
    <td><input class="form-control" data-attr="ptr" value="<%- ptr %>"></td><td><div class="input-group"><span class="input-group-text p-1">$</span><input class="form-control text-end" data-attr="charge" value="<%- charge %>"></div></td>
    <td><input class="form-control text-end" data-attr="units" value="<%- units %>"></td></tr>
    <tr class="more"><td colspan="11"><span><label>Line note</label><input class="form-control" size="30" data-attr="note" value="<%- note %>"></span><span><label>NDC</label><input class="form-control" size="13" data-attr="ndc" value="<%- ndc %>"></span><span><label>Line auth #</label><input class="form-control" size="14" data-attr="auth" value="<%- auth %>"></span><span><label>Rendering NPI</label><input class="form-control" size="11" data-attr="rendering" value="<%- rendering %>"></span><span><label>Emergency</label><input type="checkbox" class="form-check-input" data-attr="emg"<% if (emg) { %> checked<% } %>></span></td></tr>`),
  render() {
    this.$el.html(this.template({ ...this.model.toJSON(), n: this.model.collection.indexOf(this.model) + 1 }));
    return this;
  },
  store(event) { this.model.set(event.target.dataset.attr, event.target.value); },
  drop() { this.model.collection.remove(this.model); },
});

const lines = new Backbone.Collection([
  { from: '10/27/2026', to: '10/27/2026', pos: '12', code: 'L5301', mods: ['LT', 'K3', 'KX', ''], ptr: 'AB', charge: '3,412.00', units: '1', note: 'Replacement, socket no longer fits', rendering: '2999972179' },
  { from: '10/27/2026', to: '10/27/2026', pos: '12', code: 'L5671', mods: ['LT', 'KX', '', ''], ptr: 'A', charge: '741.55', units: '1', rendering: '2999972179' },
  { from: '10/27/2026', to: '10/27/2026', pos: '12', code: 'L5673', mods: ['LT', 'KX', '', ''], ptr: 'A', charge: '1,298.40', units: '2', auth: 'MVP-L5673-02', rendering: '2999972179' },
  { from: '10/27/2026', to: '10/27/2026', pos: '12', code: 'L8420', mods: ['LT', '', '', ''], ptr: 'A', charge: '118.20', units: '6', rendering: '2999972179' },
  {},
], { model: Line });

const ClaimView = Backbone.View.extend({
  el: '#claim',
  render() {
    this.$el.html(`
<div class="alert alert-warning py-2">Payer edit P0412: member has other coverage ending 09/30/2026. <a href="#" class="alert-link">Details</a></div>
${card('Subscriber and patient', `${float('subId', 'Subscriber ID', 'MVP300418826')}${float('grp', 'Group / policy number', '0071-SLV')}${float('subName', 'Subscriber name', 'Rasmussen, Peter')}${choose('rel', 'Patient relationship', [['18', 'Self'], ['01', 'Spouse'], ['19', 'Child'], ['G8', 'Other']], '01')}
${float('patLast', 'Patient last name', 'Rasmussen')}${float('patFirst', 'Patient first name', 'Carolina')}${float('patDob', 'Date of birth', '07/11/1958', 2)}${choose('patSex', 'Sex', [['', ''], ['F', 'Female'], ['M', 'Male'], ['U', 'Unknown']], 'F', 2)}${float('acct', 'Patient account', 'SLP-5507', 2)}`)}
${card('Claim', `${choose('payer', 'Payer', [['', 'Select…'], ['MVP01', 'Mesa Verde Preferred'], ['MVP02', 'Mesa Verde Medicaid']], 'MVP01')}${choose('freq', 'Frequency', [['1', '1 Original'], ['7', '7 Replacement'], ['8', '8 Void']], '1', 2)}${float('ref', 'Payer claim control number', '', 3)}${float('auth', 'Prior authorization number', 'MVP26-118830', 2)}${float('referral', 'Referral number', '', 2)}
${float('ordName', 'Ordering provider', 'Yolanda Esparza MD')}${float('ordNpi', 'Ordering provider NPI', '2999972302', 2)}${float('onset', 'Onset / injury date', '', 2)}${choose('assign', 'Accepts assignment', [['A', 'Yes'], ['C', 'No']], 'A', 2)}${float('paid', 'Patient amount paid', '250.00', 2)}${float('clia', 'CLIA', '', 1)}`)}
${card('Diagnoses (ICD-10-CM)', ['Z89.512', 'E11.51', '', '', '', ''].map((code, k) => float(`dx${k}`, 'ABCDEF'[k], code, 2)).join(''))}
<div class="card mb-3"><div class="card-header py-1 d-flex justify-content-between"><span>Service lines</span><a href="#">Expand all</a></div>
<table class="table table-sm lines mb-0"><thead><tr><th>#</th><th>From date</th><th>To date</th><th>POS</th><th>HCPCS / CPT</th><th colspan="4">Modifiers</th><th>Dx ptr</th><th>Charge amount</th><th>Units</th></tr></thead></table>
<div class="card-footer text-end py-1">Claim total <strong class="total"></strong></div></div>
${card('Billing provider', `${float('bilName', 'Name', 'Salida Limb & Brace', 4)}${float('bilNpi', 'NPI', '2999972435', 2)}${float('bilTax', 'Tax ID', '841903327', 2)}${float('bilTaxo', 'Taxonomy', '335E00000X', 2)}`)}
<button type="button" class="btn btn-primary">Save &amp; validate</button> <button type="button" class="btn btn-outline-secondary">Release</button>`);
    lines.each((model) => this.$('.lines').append(new LineView({ model }).render().el));
    const total = lines.reduce((sum, line) => sum + Number(line.get('charge').replace(',', '')), 0);
    this.$('.total').text(total.toLocaleString('en-US', { style: 'currency', currency: 'USD' }));
    return this;
  },
});
new ClaimView().render();
