import { startPanel } from '@/lib/actions/start';
import { watchPageFaults } from '@/lib/actions/fault';
import { App } from '@/components/shell/App';
import '@/components/style.css';
import { render } from 'preact';

watchPageFaults();
// First: the store takes its time to open, in which the page is drawn.
void startPanel();
const root = document.getElementById('app');
if (root !== null) render(<App />, root);
