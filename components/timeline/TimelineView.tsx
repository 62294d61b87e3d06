import { hrefOf } from '@/lib/actions/navigation';
import { openedPlan } from '@/lib/actions/plans';
import { printHref } from '@/lib/actions/print-place';
import type { Plan } from '@/lib/plan/plan';
import { timelineOf } from '@/lib/plan/timeline';
import { undatedText } from '@/lib/plan/timeline-words';
import '../forms/forms.css';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { TimelineFigure } from './TimelineFigure';
import { TimelineTable } from './TimelineTable';
import './timeline-view.css';

/** The months of a session at a glance, and the same as a table. */
export function TimelineView() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Whole plan={openedPlan.value} />)}</OpenedSession>;
}

function Whole({ plan }: { readonly plan: Plan }) {
  const { session } = plan;
  const timeline = timelineOf(plan);
  const undated = undatedText(timeline);
  return (
    <div class="form timeline-view">
      <BackToSession session={session} />
      <h1>Frise</h1>
      <p class="actions">
        <a class="timeline-widen" href={`sidepanel.html${hrefOf({ view: 'frise', id: session.id })}`} target="_blank" rel="noopener">
          Ouvrir en grand
        </a>
        <a href={printHref({ print: 'frise', session: session.id })} target="_blank" rel="noopener">
          Imprimer
        </a>
      </p>
      <TimelineFigure timeline={timeline} />
      <TimelineTable timeline={timeline} />
      {undated === null ? null : <p class="quiet">{undated}</p>}
    </div>
  );
}
