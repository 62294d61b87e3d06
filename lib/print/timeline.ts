import { timelineOf, type Timeline } from '@/lib/plan/timeline';
import { undatedText, wordsOf } from '@/lib/plan/timeline-words';
import { never, type Print, type Printing } from './print';
import type { Block, Sheet, Table } from './sheet';

/** The timeline of a session, on paper. */
export const TIMELINES: readonly Print[] = [
  {
    id: 'frise',
    title: 'Frise de la session',
    about: 'Les mois, les phases et chaque tâche datée, en une image et en tableau.',
    group: 'suivre',
    asks: [],
    source: null,
    refused: never,
    sheets,
  },
];

function sheets({ plan }: Printing): Sheet[] {
  const timeline = timelineOf(plan, { onPaper: true });
  const undated = undatedText(timeline);
  const aside: Block[] = undated === null ? [] : [{ kind: 'text', text: undated, small: true }];
  return [{ title: 'Frise de la session', subtitle: timeline.title, landscape: true, blocks: [{ kind: 'timeline', timeline }, tableOf(timeline), ...aside] }];
}

/** The same as the picture: a row a mark, by the number that it has there. */
function tableOf({ marks }: Timeline): Table {
  return {
    kind: 'table',
    caption: 'Chaque marque de la frise, par son numéro',
    columns: [{ head: 'N°', width: 6 }, { head: 'Jour', width: 22 }, { head: 'Tâche' }, { head: 'Phase', width: 22 }, { head: 'État', width: 16 }],
    rows: marks.map((mark, n) => {
      const { when, title, phase, status } = wordsOf(mark);
      return [String(n + 1), when, title, phase, status];
    }),
  };
}
