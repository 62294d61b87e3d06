import { addCandidates } from '@/lib/actions/candidates';
import { isCivilDate } from '@/lib/dates/civil';
import { pastedCandidates } from '@/lib/session/pasted';
import { pastePreview } from '@/lib/session/paste-preview';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useMemo, useState } from 'preact/hooks';
import { Field } from '../../forms/Field';
import { PasteField } from '../../forms/PasteField';
import { useOnce } from '../../forms/useOnce';
import { PasteLeft } from './PasteLeft';
import { PasteTable } from './PasteTable';

interface Props {
  readonly session: Session;
  readonly onDone: () => void;
}

const HINT =
  'Copiez les lignes dans le tableur, collez-les ici : nom ou initiales, voie, fin de formation, présentation, avec ou sans en-tête. Jalon ne garde rien d’autre, et rien avant « Ajouter ».';

/** Candidates pasted from a spreadsheet: what would be added shows as they are pasted, and nothing is written before it is asked for. */
export function Paste({ session, onDone }: Props) {
  const [text, setText] = useState('');
  const [initials, setInitials] = useState(false);
  const [end, setEnd] = useState('');
  const [byHand, setByHand] = useState<ReadonlyMap<number, boolean>>(new Map());
  const once = useOnce();
  const pasted = useMemo(() => pastedCandidates(text, session.start), [text, session.start]);
  const listed = session.candidates.map(({ label }) => label);
  const rows = pastePreview(pasted.candidates, listed, { initials, trainingEnd: isCivilDate(end) ? end : null, byHand });
  const added = rows.filter(({ isAdded }) => isAdded);
  const submit = (event: Event) => {
    event.preventDefault();
    once(async () => {
      if (added.length === 0) return;
      await addCandidates(session.id, added);
      onDone();
    });
  };
  return (
    <form class="entry-form paste" noValidate onSubmit={submit} aria-label="Coller depuis un tableur">
      <PasteField
        hint={HINT}
        value={text}
        onChange={(pastedText) => {
          setText(pastedText);
          setByHand(new Map());
        }}
      />
      {text.trim() === '' ? null : (
        <>
          <p class="paste-sum" role="status">
            {sumText(added.length, rows.filter(({ duplicate, isAdded }) => duplicate !== null && !isAdded).length, new Set(pasted.problems.map(({ line }) => line)).size)}
          </p>
          <PasteLeft pasted={pasted} />
          {rows.length === 0 ? null : (
            <>
              <label class="check">
                <input type="checkbox" checked={initials} onChange={(event) => setInitials(event.currentTarget.checked)} />
                Réduire aux initiales
              </label>
              <Field label="Dernier jour de formation, pour ceux qui n’en ont pas" hint={typo('Facultatif ; sauf en VAE.')}>
                {(ids) => <input {...ids} type="date" value={end} onInput={(event) => setEnd(event.currentTarget.value)} />}
              </Field>
              <PasteTable rows={rows} onChoose={(line, isAdded) => setByHand((now) => new Map(now).set(line, isAdded))} />
            </>
          )}
        </>
      )}
      <p class="actions">
        {added.length === 0 ? null : (
          <button type="submit" class="button button-main">
            Ajouter {counted(added.length, 'candidat')}
          </button>
        )}
        <button type="button" class="link" onClick={onDone}>
          Ne rien ajouter
        </button>
      </p>
    </form>
  );
}

/** « 11 candidats à ajouter, 1 en double, 2 lignes non comprises. » */
function sumText(added: number, duplicates: number, wrong: number): string {
  const parts = [
    `${counted(added, 'candidat')} à ajouter`,
    ...(duplicates === 0 ? [] : [`${String(duplicates)} en double, laissé${duplicates === 1 ? '' : 's'} de côté`]),
    ...(wrong === 0 ? [] : [counted(wrong, 'ligne non comprise', 'lignes non comprises')]),
  ];
  return `${parts.join(', ')}.`;
}
