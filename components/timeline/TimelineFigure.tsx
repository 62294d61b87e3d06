import type { PlacedMark, Timeline } from '@/lib/plan/timeline';
import { STATE_WORDS, STATES } from '@/lib/plan/timeline-state';
import { wordsOf } from '@/lib/plan/timeline-words';
import { typo } from '@/lib/words/typography';
import { Numbered, Shape } from './Shape';
import { TallFigure } from './TallFigure';
import './timeline.css';
import { usePointed } from './usePointed';
import { WideFigure } from './WideFigure';

const HINT = typo('Chaque marque est une tâche : pointez-en une, ou parcourez-les avec les flèches du clavier.');

interface Props {
  readonly timeline: Timeline;
}

/** A timeline as a picture (SVG), with what its shapes mean: to be gone through on screen, still on paper. */
export function TimelineFigure({ timeline }: Props) {
  return timeline.onPaper ? <OnPaper timeline={timeline} /> : <OnScreen timeline={timeline} />;
}

/** Both ways of drawing it are there, and the style sheet shows the one that fits. */
function OnScreen({ timeline }: Props) {
  const pointed = usePointed(timeline.marks);
  const shown = timeline.marks.find(({ id }) => id === pointed.shown) ?? null;
  return (
    <figure class="timeline">
      <Legend timeline={timeline} />
      <WideFigure timeline={timeline} pointed={pointed} />
      <TallFigure timeline={timeline} pointed={pointed} />
      <figcaption class="timeline-shown">{shown === null ? <p class="quiet">{HINT}</p> : <Words mark={shown} />}</figcaption>
    </figure>
  );
}

function OnPaper({ timeline }: Props) {
  return (
    <figure class="timeline timeline-paper">
      <WideFigure timeline={timeline} pointed={null} />
      <Legend timeline={timeline} />
    </figure>
  );
}

/** What the mark that is pointed at says; a reader has heard it from the mark. */
function Words({ mark }: { readonly mark: PlacedMark }) {
  const { title, when, status, phase } = wordsOf(mark);
  return (
    <div aria-hidden="true">
      <p class="line-title">{title}</p>
      <p class="quiet">
        {when}, {status} · {phase}
      </p>
    </div>
  );
}

function Legend({ timeline: { marks, onPaper } }: Props) {
  const states = STATES.filter((state) => marks.some((mark) => mark.state === state));
  return (
    <ul class="timeline-legend" aria-label="Ce que disent les formes">
      {states.map((state) => (
        <li key={state}>
          <svg viewBox="-11 -11 22 22" width="18" height="18" aria-hidden="true" focusable="false">
            {onPaper ? <Numbered state={state} n={null} /> : <Shape state={state} />}
          </svg>
          {STATE_WORDS[state]}
        </li>
      ))}
    </ul>
  );
}

