import { attempt } from '@/lib/actions/attempt';
import { today } from '@/lib/actions/state';
import { addDays, type CivilDate } from '@/lib/dates/civil';
import type { RecordedDay } from '@/lib/rulebook/rule';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { later } from '../shell/later';

interface Props {
  readonly session: string;
  readonly title: string;
  readonly occurrence: string;
  readonly records: RecordedDay;
}

const OtherDay = later(async () => (await import('./OtherDay')).OtherDay);

const HAPPENED: Readonly<Record<RecordedDay, string>> = {
  dteReceivedOn: 'DTE reçu',
  pvSentOn: 'PV envoyé',
  pvValidatedOn: 'PV validé reçu',
};

/** What happened on a day that the session records: said in one press, in place of a plain tick. */
export function QuickDates({ session, title, occurrence, records }: Props) {
  const note = (day: CivilDate) => attempt(async () => (await import('@/lib/actions/tick')).doneOnDay(session, occurrence, day));
  return <DayButtons happened={HAPPENED[records]} about={title} note={note} />;
}

interface DayProps {
  /** What happened: « PV envoyé ». */
  readonly happened: string;
  /** To what, or to whom. */
  readonly about: string;
  readonly note: (day: CivilDate) => void;
}

/** The day on which something happened: today, yesterday, or another. */
export function DayButtons({ happened, about, note }: DayProps) {
  const [other, setOther] = useState(false);
  const days = [
    ['aujourd’hui', today.value],
    ['hier', addDays(today.value, -1)],
  ] as const;
  return (
    <>
      <div class="quick-dates" role="group" aria-label={typo(`${happened}, ${about}`)}>
        <span>{typo(`${happened} :`)}</span>
        {days.map(([text, day]) => (
          <button key={text} type="button" class="quick-date" onClick={() => note(day)}>
            {text}
          </button>
        ))}
        <button type="button" class="quick-date" aria-expanded={other} onClick={() => setOther(!other)}>
          autre…
        </button>
      </div>
      {other ? <OtherDay label={happened} note={note} /> : null}
    </>
  );
}
