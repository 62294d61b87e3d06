import { attempt } from '@/lib/actions/attempt';
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly id: string;
  readonly saved: string | null;
  readonly most: number;
  readonly rows?: number;
  readonly save: (text: string | null) => Promise<void>;
}

/** A text that is saved when one leaves it. What is being typed stays, whatever is saved elsewhere, and so does what could not be saved. */
export function SavedField({ id, saved, most, rows, save }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = {
    id,
    maxLength: most,
    value: typed ?? saved ?? '',
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => setTyped(event.currentTarget.value),
    onChange: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const text = event.currentTarget.value.trim();
      attempt(async () => {
        await save(text === '' ? null : text);
        // More may have been typed while it was saved.
        setTyped((now) => (now?.trim() === text ? null : now));
      });
    },
  };
  return rows === undefined ? <input {...field} /> : <textarea {...field} rows={rows} />;
}
