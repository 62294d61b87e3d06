import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from './start';

export default defineContentScript({
  matches: ['https://ceres.emploi.gouv.fr/*'],
  runAt: 'document_idle',
  // Jalon makes no event of the page: WXT would otherwise post a message in it.
  noScriptStartedPostMessage: true,
  main: () => {
    start();
  },
});
