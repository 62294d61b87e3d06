import type { Listed } from '@/lib/print/addressees';
import { matchesOf, type Match } from '@/lib/print/addressees-match';
import { pastedAddressees } from '@/lib/print/addressees-pasted';
import type { Addressee, Typed } from '@/lib/print/typed';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { PasteField } from '../../forms/PasteField';
import { MatchList } from './MatchList';
import { PastedAside } from './PastedAside';

interface Props {
  readonly people: readonly Listed[];
  readonly known: Typed['people'];
  readonly onFill: (filled: Readonly<Record<string, Addressee>>) => void;
  readonly onClose: () => void;
}

const HINT = 'Copiez les lignes du tableur : nom, prénom, puis l’adresse en une ou plusieurs colonnes, avec ou sans en-tête. Rien ne se remplit avant « Remplir ».';

/** Names and addresses pasted from a spreadsheet: who gets what shows before anything is filled, and can be changed. */
export function PasteAddressees({ people, known, onFill, onClose }: Props) {
  const [text, setText] = useState('');
  const [isInOrder, setInOrder] = useState(false);
  const [byHand, setByHand] = useState<ReadonlyMap<number, string>>(new Map());
  const pasted = pastedAddressees(text, people.map(({ label }) => label));
  const matches = matchesOf(pasted.people, people, isInOrder ? 'order' : 'name', byHand);
  const given = matches.filter(({ to }) => to !== null);
  return (
    <div class="paste-addressees" role="group" aria-label="Coller une liste">
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
          <p class="paste-given" role="status">
            {typo(`${counted(given.length, 'ligne attribuée', 'lignes attribuées')} sur ${String(matches.length)}.`)}
          </p>
          <PastedAside pasted={pasted} />
          <label class="check">
            <input type="checkbox" checked={isInOrder} onChange={(event) => setInOrder(event.currentTarget.checked)} />
            Dans l’ordre de la liste, sans regarder les noms
          </label>
          <MatchList matches={matches} people={people} onChoose={(line, to) => setByHand(chosen(byHand, line, to))} />
        </>
      )}
      <p class="actions">
        {given.length === 0 ? null : (
          <button
            type="button"
            class="button button-main"
            onClick={() => {
              onFill(filledBy(given, known));
              onClose();
            }}
          >
            Remplir {counted(given.length, 'destinataire')}
          </button>
        )}
        <button type="button" class="link" onClick={onClose}>
          Ne rien remplir
        </button>
      </p>
    </div>
  );
}

/** With the last word at the end: it is the one that holds. */
function chosen(byHand: ReadonlyMap<number, string>, line: number, to: string): ReadonlyMap<number, string> {
  return new Map([...[...byHand].filter(([other]) => other !== line), [line, to]]);
}

/** What each is given; what a line does not say stays as it was typed. */
function filledBy(given: readonly Match[], known: Typed['people']): Readonly<Record<string, Addressee>> {
  return Object.fromEntries(
    given.flatMap(({ to, name, address }) => {
      if (to === null) return [];
      const before = known[to] ?? { name: '', address: '' };
      return [[to, { name: name === '' ? before.name : name, address: address === '' ? before.address : address }]];
    }),
  );
}
