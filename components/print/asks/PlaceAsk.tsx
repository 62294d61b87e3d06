import { centre } from '@/lib/actions/state';
import { siteName } from '@/lib/print/header';
import { typo } from '@/lib/words/typography';
import { Field } from '../../forms/Field';
import type { AskProps } from './ask';

/** Where the session takes place, as it is to be read on paper. */
export function PlaceAsk({ plan, typed, onType }: AskProps) {
  const site = siteName(plan.session, centre.value);
  return (
    <Field label="Lieu" hint={typo(site === null ? 'Adresse, salle… ; laissé vide, il reste à remplir au stylo.' : `Laissé vide : ${site}.`)}>
      {(ids) => <input {...ids} value={typed.place} autocomplete="off" onInput={(event) => onType({ place: event.currentTarget.value })} />}
    </Field>
  );
}
