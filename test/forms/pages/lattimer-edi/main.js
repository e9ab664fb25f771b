import AutoNumeric from 'autonumeric';
import './page.css';

AutoNumeric.multiple('[data-money]', { currencySymbol: '$', decimalPlaces: 2, watchExternalChanges: false });
