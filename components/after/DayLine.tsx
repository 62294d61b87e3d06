import type { CivilDate } from '@/lib/dates/civil';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { OtherDay } from '../today/OtherDay';
import { DayButtons } from '../today/QuickDates';

interface Props {
  /** What happened: « PV envoyé ». */
  readonly happened: string;
  /** To what, or to whom. */
  readonly about: string;
  readonly day: CivilDate | null;
  /** Null for « pas encore ». */
  readonly note: (day: CivilDate | null) => void;
}

/** The day on which something happened: said in one press, then shown, to be changed or taken back. */
export function DayLine({ happened, about, day, note }: Props) {
  // The day that is being changed: another one closes the form.
  const [changing, setChanging] = useState<CivilDate | null>(null);
  if (day === null) return <DayButtons happened={happened} about={about} note={note} />;
  const open = changing === day;
  return (
    <>
      <p class="day-said">
        <span>
          {happened} le <strong>{shortDate(day)}</strong>
        </span>
        <button
          type="button"
          class="quick-date"
          aria-expanded={open}
          aria-label={typo(`Modifier : ${happened}, ${about}`)}
          onClick={() => setChanging(open ? null : day)}
        >
          Modifier
        </button>
        {open ? (
          <button type="button" class="quick-date" aria-label={typo(`Pas encore : ${happened}, ${about}`)} onClick={() => note(null)}>
            Pas encore
          </button>
        ) : null}
      </p>
      {open ? <OtherDay label={happened} note={note} /> : null}
    </>
  );
}
