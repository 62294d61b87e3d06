import { attempt } from '@/lib/actions/attempt';
import { toast } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';

interface Props {
  readonly session: string;
  readonly occurrence: string;
  readonly label: string;
  readonly done: boolean;
  /** Why it cannot be taken off, in words, where something else settles it. */
  readonly settled?: string | null;
}

/** The box of a line. Ticked at once; a tick that could not be saved does not stay. */
export function TickBox({ session, occurrence, label, done, settled = null }: Props) {
  return (
    <input
      type="checkbox"
      class="tick"
      aria-label={label}
      checked={done}
      onChange={(event) => {
        const box = event.currentTarget;
        if (settled !== null) {
          box.checked = done;
          toast.value = { text: typo(settled) };
          return;
        }
        attempt(
          // What saves is read when first needed: the panel opens without the rulebook.
          async () => (await import('@/lib/actions/tick')).setStatus(session, occurrence, done ? 'a-faire' : 'fait'),
          () => {
            box.checked = done;
          },
        );
      }}
    />
  );
}
