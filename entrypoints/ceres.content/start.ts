import { answerPanels, isConnected, REPORT, tellPanels, type PageReport } from '@/lib/platform/messages';
import { guard, HEARD } from './guard';
import { look, type Look } from './sight';
import { watch } from './watch';

/**
 * Looks at the page for the panels: answers them, and tells them once its arrival leaves a moment, and whenever what it shows changes. It stops
 * quietly when the extension was updated or removed, since this copy then speaks to nobody. Returns what ends it.
 */
export function start(): () => void {
  let told = '';
  let values = false;
  const guarding = guard();
  const report = ({ sight }: Look): PageReport => ({ type: REPORT, ...sight, values });
  const tell = (): readonly Node[] => {
    const seen = look(document, location, values);
    const words = JSON.stringify(seen.sight);
    const isOther = words !== told;
    if (isConnected() && (!isOther || tellPanels(report(seen)))) told = words;
    else stop();
    guarding.look(isOther);
    return seen.roots;
  };
  const endAnswers = answerPanels({
    see: (withValues) => {
      values = withValues;
      return report(look(document, location, values));
    },
    guard: guarding.order,
  });
  const endWatch = watch(tell, HEARD, guarding.hear);
  const stop = (): void => {
    endWatch();
    endAnswers();
    guarding.end();
  };
  return stop;
}
