import { recognise } from '@/lib/ceres/recognise';
import { answerPanels, isConnected, tellPanels, type ScreenReport } from '@/lib/platform/messages';
import { takeSnapshot } from './snapshot';
import { watch } from './watch';

/**
 * Looks at the page for the panels: answers them, and tells them at the start and whenever the answer changes. It stops
 * quietly when the extension was updated or removed, since this copy then speaks to nobody. Returns what ends it.
 */
export function start(): () => void {
  let told = '';
  const look = (): void => {
    const report = see();
    const said = JSON.stringify(report);
    if (isConnected() && (said === told || tellPanels(report))) told = said;
    else stop();
  };
  const endAnswers = answerPanels(see);
  const endWatch = watch(look);
  const stop = (): void => {
    endWatch();
    endAnswers();
  };
  look();
  return stop;
}

function see(): ScreenReport {
  const snapshot = takeSnapshot(document, location);
  return { type: 'jalon/ecran', ...recognise(snapshot), route: snapshot.route };
}
