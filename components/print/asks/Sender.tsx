import type { Typed } from '@/lib/print/typed';
import { typo } from '@/lib/words/typography';
import { Field } from '../../forms/Field';
import type { AskProps } from './ask';

/** Who writes, from where. */
export function Sender({ plan, typed, onType }: AskProps) {
  const { sender } = typed;
  const { responsable } = plan.session;
  const say = (part: Partial<Typed['sender']>) => onType({ sender: { ...sender, ...part } });
  return (
    <fieldset>
      <legend>Qui écrit</legend>
      <Field label="Adresse du centre">
        {(ids) => <textarea {...ids} rows={3} autocomplete="off" value={sender.address} onInput={(event) => say({ address: event.currentTarget.value })} />}
      </Field>
      <Field label="Signataire" hint={typo(responsable === null ? 'Laissé vide, il reste à remplir au stylo.' : `Laissé vide : ${responsable}, responsable de session.`)}>
        {(ids) => <input {...ids} autocomplete="off" value={sender.name} onInput={(event) => say({ name: event.currentTarget.value })} />}
      </Field>
      <Field label="Sa fonction">{(ids) => <input {...ids} autocomplete="off" value={sender.role} onInput={(event) => say({ role: event.currentTarget.value })} />}</Field>
      <Field label="Fait à (ville)">{(ids) => <input {...ids} autocomplete="off" value={sender.city} onInput={(event) => say({ city: event.currentTarget.value })} />}</Field>
    </fieldset>
  );
}
