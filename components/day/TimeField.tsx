import { attempt } from '@/lib/actions/attempt';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly save: (at: string | null) => Promise<void>;
}

/** An hour, saved when one leaves it; what could not be saved does not stay. */
export function TimeField({ label, value, save }: Props) {
  return (
    <input
      type="time"
      class="day-time"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const field = event.currentTarget;
        const at = field.value.slice(0, 5);
        if (at === (value ?? '')) return;
        attempt(
          () => save(at === '' ? null : at),
          () => {
            field.value = value ?? '';
          },
        );
      }}
    />
  );
}
