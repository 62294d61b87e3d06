import { watchPageFaults } from '@/lib/actions/fault';
import { startPrint } from '@/lib/actions/print';
import { PrintPage } from '@/components/print/PrintPage';
import '@/components/print/print.css';
import { render } from 'preact';

watchPageFaults();
const root = document.getElementById('app');
if (root !== null) render(<PrintPage />, root);
void startPrint();
