import { attempt } from '@/lib/actions/attempt';
import { today } from '@/lib/actions/state';
import { isCivilDate, type CivilDate } from '@/lib/dates/civil';
import { useState } from 'preact/hooks';
import { Field } from '../../forms/Field';

interface Props {
  readonly label: string;
  readonly value: CivilDate | null;
  readonly save: (day: CivilDate | null) => Promise<void>;
}

/** A day on which something happened, saved when it is changed; a day to come is refused where it is typed. */
export function DayField({ label, value, save }: Props) {
  const [isRefused, setRefused] = useState(false);
  return (
    <Field label={label} error={isRefused ? 'Donnez un jour, aujourd’hui au plus tard.' : undefined}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          max={today.value}
          value={value ?? ''}
          onChange={(event) => {
            const field = event.currentTarget;
            const day = isCivilDate(field.value) ? field.value : null;
            // While a year is typed, its first digits are a year too.
            const isHalf = day === null && field.value !== '';
            const isToCome = day !== null && day > today.peek();
            setRefused(isToCome);
            if (isHalf || isToCome || day === value) return;
            attempt(
              () => save(day),
              () => {
                field.value = value ?? '';
              },
            );
          }}
        />
      )}
    </Field>
  );
}
