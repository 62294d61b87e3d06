import type { PlacedMark, Timeline } from '@/lib/plan/timeline';
import { wordsOf } from '@/lib/plan/timeline-words';
import { Shape } from './Shape';

interface Props {
  readonly timeline: Timeline;
}

/** The same as the picture, in rows. Its roles are said: where it is narrow, rows are no longer displayed as rows. */
export function TimelineTable({ timeline: { marks } }: Props) {
  return (
    <table role="table" class="timeline-table">
      <caption>En tableau, du premier jour au dernier</caption>
      <thead role="rowgroup">
        <tr role="row">
          {['Jour', 'Tâche', 'Phase', 'État'].map((head) => (
            <th key={head} role="columnheader" scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {marks.map((mark) => (
          <Row key={mark.id} mark={mark} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ mark }: { readonly mark: PlacedMark }) {
  const { title, when, status, phase } = wordsOf(mark);
  return (
    <tr role="row">
      <td role="cell" class="of-day">
        {when}
      </td>
      <th role="rowheader" scope="row">
        {title}
      </th>
      <td role="cell" class="of-phase">
        {phase}
      </td>
      <td role="cell" class="of-state">
        <span class="timeline-state">
          <svg viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true" focusable="false">
            <Shape state={mark.state} />
          </svg>
          {status}
        </span>
      </td>
    </tr>
  );
}
