import { attempt } from '@/lib/actions/attempt';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Field } from '../forms/Field';

interface Props {
  readonly label: string;
  readonly hint: string;
  /** Null for what is usual. */
  readonly value: number | null;
  readonly usual: number;
  readonly most: number;
  /** Saves a number from 0 to `most`; null for the usual one. */
  readonly save: (value: number | null) => Promise<void>;
}

/** A whole number, saved when one leaves it, empty for the usual one. What is wrong is said, and stays as it was typed. */
export function NumberField({ label, hint, value, usual, most, save }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const leave = (text: string) => {
    const said = text === '' ? null : Number(text);
    const isSound = said === null || (Number.isInteger(said) && said >= 0 && said <= most);
    setWrong(!isSound);
    if (!isSound) return;
    attempt(async () => {
      if (said !== value) await save(said);
      // More may have been typed while it was saved.
      setTyped((now) => (now === text ? null : now));
    });
  };
  return (
    <Field label={label} hint={typo(hint)} error={wrong ? typo(`Écrivez un nombre entier, de 0 à ${String(most)}.`) : undefined}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={0}
          max={most}
          step={1}
          placeholder={String(usual)}
          value={typed ?? (value === null ? '' : String(value))}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => {
            // Empty is also how a field says that what stands in it is no number.
            if (event.currentTarget.validity.badInput) setWrong(true);
            else leave(event.currentTarget.value.trim());
          }}
        />
      )}
    </Field>
  );
}
