import { typo } from '@/lib/words/typography';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Field } from './Field';

interface Props {
  readonly hint: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Where lines copied from a spreadsheet are pasted; the keyboard goes there as it comes. */
export function PasteField({ hint, value, onChange }: Props) {
  const place = useRef<HTMLTextAreaElement>(null);
  // Before the next frame: what one types at once is for it.
  useLayoutEffect(() => place.current?.focus(), []);
  return (
    <Field label="Lignes copiées" hint={typo(hint)}>
      {(ids) => (
        <textarea
          {...ids}
          ref={place}
          rows={4}
          spellcheck={false}
          autocomplete="off"
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
