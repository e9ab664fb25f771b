import 'bootstrap/dist/css/bootstrap.min.css';

document.querySelector('form').addEventListener('submit', (event) => event.preventDefault());
