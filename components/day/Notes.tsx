import type { CivilDate } from '@/lib/dates/civil';
import type { DayNotes } from '@/lib/rulebook/day-order';
import type { Session } from '@/lib/session/session';
import { Candidates } from './Candidates';
import { Draw } from './Draw';
import { Exams, Papers } from './Exams';
import { Declarations, Jurors, Ties } from './Jurors';
import { Observations } from './Observations';

interface Props {
  readonly notes: DayNotes;
  readonly session: Session;
  readonly day: CivilDate;
}

/** What is noted at a moment beside its boxes. */
export function Notes({ notes, ...rest }: Props) {
  switch (notes) {
    case 'jurors':
      return <Jurors {...rest} />;
    case 'ties':
      return <Ties {...rest} />;
    case 'declarations':
      return <Declarations {...rest} />;
    case 'candidates':
      return <Candidates {...rest} />;
    case 'draw':
      return <Draw {...rest} />;
    case 'exams':
      return <Exams {...rest} />;
    case 'papers':
      return <Papers {...rest} />;
    case 'observations':
      return <Observations {...rest} />;
  }
}
