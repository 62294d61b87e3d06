import { today } from '@/lib/actions/state';
import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { typo } from '@/lib/words/typography';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly note: (day: CivilDate) => void;
}

/** « autre… »: the day on which something happened, today at the latest; a day to come is refused where it is typed. */
export function OtherDay({ label, note }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  // Before the next frame: what one types at once is for it.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  return (
    <form
      class="other-day"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const day = field.current?.value ?? '';
        const happened = isCivilDate(day) && day <= today.value;
        setRefused(!happened);
        if (happened) note(day);
        else field.current?.focus();
      }}
    >
      <label for={id}>{typo(`${label} le`)}</label>
      <input id={id} ref={field} type="date" max={today.value} aria-invalid={refused} aria-describedby={refused ? `${id}-said` : undefined} />
      <button type="submit" class="quick-date">
        Enregistrer
      </button>
      {refused ? (
        <p id={`${id}-said`} class="field-error" role="alert">
          Donnez un jour, aujourd’hui au plus tard.
        </p>
      ) : null}
    </form>
  );
}
