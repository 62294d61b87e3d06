import type { Calendar } from '@/lib/plan/calendar';
import { lateIn } from '@/lib/plan/calendar-agenda';
import { useMemo } from 'preact/hooks';
import { useSlice } from '../sessions/useSlice';
import { Rest } from './Rest';
import { Line } from './Row';

/** Few: what comes next stands below. */
const STEP = 6;

/** What is late, the earliest first; nothing where nothing is. */
export function Late({ calendar }: { readonly calendar: Calendar }) {
  const lines = useMemo(() => lateIn(calendar), [calendar]);
  const { shown, rest, lead, more } = useSlice(lines, STEP, '');
  if (lines.length === 0) return null;
  return (
    <section class="group group-late">
      <h2>
        <span>En retard</span>
        <span>{lines.length}</span>
      </h2>
      <div class="card calendar-late">
        <ul class="plain">
          {shown.map((line) => (
            <Line key={`${line.session.id} ${line.key}`} line={line} advised={false} dated leads={line === lead} />
          ))}
        </ul>
        <Rest rest={rest} onMore={() => more('clicked')} />
      </div>
    </section>
  );
}
