import { attempt } from '@/lib/actions/attempt';
import { localMoment, readJournal, type Journal } from '@/lib/actions/history';
import { centre, saves, today } from '@/lib/actions/state';
import { daysBetween, type CivilDate } from '@/lib/dates/civil';
import { countOf, historyOf, type HistoryAct } from '@/lib/exchange/history';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { relativeDays } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { More } from '../sessions/More';
import { useSlice } from '../sessions/useSlice';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { HistoryItem } from './HistoryItem';
import './history.css';

/** How many acts are drawn at once. */
const STEP = 40;

/** What was changed in a session, the newest first; each change can be undone by itself. */
export function HistoryView() {
  return <OpenedSession>{(session) => <History key={session.id} session={session} />}</OpenedSession>;
}

function History({ session }: { readonly session: Session }) {
  const journal = useJournal(session.id);
  const at = centre.value;
  const acts = useMemo(() => (journal === null ? [] : historyOf(journal.changes, at)), [journal, at]);
  const { shown, rest, lead, more } = useSlice(acts, STEP, session.id);
  return (
    <>
      <header class="view-head">
        <BackToSession session={session} />
        <h1>Historique</h1>
        <p class="quiet">{journal === null ? 'Lecture en cours…' : counted(countOf(acts), 'modification')}</p>
      </header>
      {byDay(shown).map(([day, ofDay]) => (
        <section key={day} class="group history-day">
          <h2>
            <span>{shortDate(day)}</span>
            <span>{relativeDays(daysBetween(today.value, day))}</span>
          </h2>
          <ol class="card">
            {ofDay.map((act) => (
              <HistoryItem key={act.act} act={act} device={journal?.device ?? ''} leads={act === lead} />
            ))}
          </ol>
        </section>
      ))}
      {rest === 0 ? null : <More rest={rest} onMore={more} />}
    </>
  );
}

/** The journal of a session, read again after each save. */
function useJournal(id: string): Journal | null {
  const [journal, setJournal] = useState<Journal | null>(null);
  const saved = saves.value;
  useEffect(() => {
    let isLatest = true;
    attempt(async () => {
      const read = await readJournal(id);
      if (isLatest) setJournal(read);
    });
    return () => {
      isLatest = false;
    };
  }, [id, saved]);
  return journal;
}

/** The acts of each day where the user is, in their order. */
function byDay(acts: readonly HistoryAct[]): readonly (readonly [CivilDate, readonly HistoryAct[]])[] {
  const days = new Map<CivilDate, HistoryAct[]>();
  for (const act of acts) {
    const { day } = localMoment(act.stamp);
    days.set(day, [...(days.get(day) ?? []), act]);
  }
  return [...days];
}
