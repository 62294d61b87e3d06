import { today } from '@/lib/actions/state';
import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { typo } from '@/lib/words/typography';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** Of whom; told to a screen reader. */
  readonly who: string;
  readonly button: string;
  readonly onDay: (day: CivilDate) => void;
}

/** Something that was done on a day, today unless an earlier one is said. */
export function DayAct({ label, who, button, onDay }: Props) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const day = typed ?? today.value;
  return (
    <form
      class="actions day-act"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isCivilDate(day) || day > today.peek()) return;
        // It goes once it is done.
        event.currentTarget.closest('li, section')?.querySelector('summary')?.focus();
        onDay(day);
      }}
    >
      <label for={id}>{label}</label>
      <input id={id} type="date" required max={today.value} value={day} aria-label={typo(`${label} : ${who}`)} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button type="submit" class="button" aria-label={typo(`${button}, ${label.toLowerCase()} : ${who}`)}>
        {button}
      </button>
    </form>
  );
}
