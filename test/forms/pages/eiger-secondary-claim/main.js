import 'fomantic-ui-css/semantic.min.css';

const total = document.getElementById('totalCharges');
const sum = () => {
  const charges = [...document.querySelectorAll('input[data-col=chg]')].map(({ value }) => Number(value) || 0);
  total.textContent = `$${charges.reduce((all, charge) => all + charge, 0).toLocaleString('en-US', { minimumFractionDigits: 2 })}`;
};
document.addEventListener('input', sum);
sum();
