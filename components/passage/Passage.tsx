import { byRank } from '@/lib/plan/passage';
import type { Session } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { Fold } from '../settings/Fold';
import { Days } from './Days';
import { examsText } from './exams/exam-form';
import { Extras } from './Extras';
import { daysHold, extrasHold, settingsHold } from './holds';
import { Planning } from './planning/Planning';
import { SessionExams } from './SessionExams';
import { Settings } from './Settings';
// What folds, and lists that one types in, are dressed there.
import '../forms/forms.css';
import '../settings/settings.css';
import './passage.css';

/** The order of passage of a session: what is to be held, when, and by how many. */
export function Passage() {
  return (
    <OpenedSession>
      {(session) => (
        <section class="passage">
          <BackToSession session={session} />
          <h1>Ordre de passage</h1>
          <Parts key={session.id} session={session} />
          <Planning key={`planning ${session.id}`} session={session} />
        </section>
      )}
    </OpenedSession>
  );
}

interface Part {
  readonly heading: string;
  readonly holds: (session: Session) => string;
  readonly body: (session: Session) => ComponentChildren;
}

const PARTS: readonly Part[] = [
  { heading: 'Épreuves', holds: ({ passageExams }) => examsText(byRank(passageExams)), body: (session) => <SessionExams session={session} /> },
  { heading: 'Jours et horaires', holds: daysHold, body: (session) => <Days session={session} /> },
  { heading: 'Réglages', holds: settingsHold, body: (session) => <Settings session={session} /> },
  { heading: 'Temps majoré', holds: extrasHold, body: (session) => <Extras session={session} /> },
];

/** What it is planned from, each part folded under what it holds; the exams open while there are none. */
function Parts({ session }: { readonly session: Session }) {
  const [open, setOpen] = useState<readonly string[]>(session.passageExams.length === 0 ? ['Épreuves'] : []);
  return (
    <>
      {PARTS.map(({ heading, holds, body }) => (
        <Fold
          key={heading}
          heading={heading}
          holds={typo(holds(session))}
          open={open.includes(heading)}
          onToggle={(isOpen) => setOpen((now) => (isOpen ? [...new Set([...now, heading])] : now.filter((one) => one !== heading)))}
        >
          {body(session)}
        </Fold>
      ))}
    </>
  );
}
