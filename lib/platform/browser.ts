import './no-host';

/** The one place where the polyfill is imported: it makes Chrome's API answer as Firefox's does. */
export { default as browser } from 'webextension-polyfill';
