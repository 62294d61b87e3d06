import { attempt } from '@/lib/actions/attempt';
import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  /** Says more to who hears it than to who sees where it stands. */
  readonly spoken?: string;
  readonly checked: boolean;
  readonly save: (checked: boolean) => Promise<void>;
  /** A small box among others, rather than a line. */
  readonly chip?: true;
  readonly children?: ComponentChildren;
}

/** A box as large as a finger. It shows at once; what could not be saved does not stay. */
export function Toggle({ label, spoken, checked, save, chip, children }: Props) {
  return (
    <label class={chip === true ? 'day-chip' : 'day-box'}>
      <input
        type="checkbox"
        checked={checked}
        aria-label={spoken}
        onChange={(event) => {
          const box = event.currentTarget;
          const wanted = box.checked;
          attempt(
            () => save(wanted),
            () => {
              box.checked = !wanted;
            },
          );
        }}
      />
      <span>
        {label}
        {children}
      </span>
    </label>
  );
}
