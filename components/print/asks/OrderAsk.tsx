import { orderFrom } from '@/lib/print/order';
import { typo } from '@/lib/words/typography';
import { Field } from '../../forms/Field';
import type { AskProps } from './ask';

/** The order of passage, one candidate a line; it may begin from the list of the candidates. */
export function OrderAsk({ plan, typed, onType }: AskProps) {
  const listed = orderFrom({ plan, typed });
  return (
    <>
      <Field label="Candidats, dans l’ordre" hint={typo('Un candidat par ligne ; si vous voulez, un point-virgule puis le jour et l’heure, un autre puis l’épreuve.')}>
        {(ids) => <textarea {...ids} class="desk-order" rows={8} value={typed.order} onInput={(event) => onType({ order: event.currentTarget.value })} />}
      </Field>
      {listed === '' || typed.order !== '' ? null : (
        <p>
          <button type="button" class="link" onClick={() => onType({ order: listed })}>
            Partir de la liste des candidats
          </button>
        </p>
      )}
    </>
  );
}
