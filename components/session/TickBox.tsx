import { attempt } from '@/lib/actions/attempt';

interface Props {
  readonly session: string;
  readonly occurrence: string;
  readonly label: string;
  readonly done: boolean;
}

/** The box of a line. Ticked at once; a tick that could not be saved does not stay. */
export function TickBox({ session, occurrence, label, done }: Props) {
  return (
    <input
      type="checkbox"
      class="tick"
      aria-label={label}
      checked={done}
      onChange={(event) => {
        const box = event.currentTarget;
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
