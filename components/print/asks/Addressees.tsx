import { addresseesOf, type Listed } from '@/lib/print/addressees';
import type { Addressee, Typed } from '@/lib/print/typed';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import type { AskProps } from './ask';
import { OneAddressee } from './OneAddressee';
import { PasteAddressees } from './PasteAddressees';
import './asks.css';

interface Props extends AskProps {
  readonly of: 'candidates' | 'jurors';
}

/** How many fit beside the sheets without being folded. */
const FEW = 4;

const WORDS = {
  candidates: { legend: 'Noms et adresses des candidats', none: 'Aucun candidat dans la liste de la session : une feuille sort, à remplir au stylo.' },
  jurors: { legend: 'Noms et adresses des jurés', none: 'Aucun juré dans la liste de la session : une feuille sort, à remplir au stylo.' },
} as const;

/** The whole names and addresses that a letter needs, typed or pasted. */
export function Addressees({ of, plan, typed, onType }: Props) {
  const people = addresseesOf(plan.session, of);
  const fill = (filled: Typed['people']) => onType({ people: { ...typed.people, ...filled } });
  return (
    <fieldset class="addressees">
      <legend>{WORDS[of].legend}</legend>
      {people.length === 0 ? (
        <p class="quiet">{typo(WORDS[of].none)}</p>
      ) : (
        <>
          <p class="quiet" role="status">
            {typo(sumText(people, typed.people))}
          </p>
          <Pasting people={people} known={typed.people} onFill={fill} />
          <details class="addressees-each" open={people.length <= FEW}>
            <summary>Un par un</summary>
            {people.map(({ id, label }) => (
              <OneAddressee key={id} label={label} known={typed.people[id]} onSay={(said) => fill({ [id]: said })} />
            ))}
          </details>
        </>
      )}
    </fieldset>
  );
}

interface PastingProps {
  readonly people: readonly Listed[];
  readonly known: Typed['people'];
  readonly onFill: (filled: Readonly<Record<string, Addressee>>) => void;
}

/** The way to paste a list, and its place while it is open. */
function Pasting({ people, known, onFill }: PastingProps) {
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <PasteAddressees people={people} known={known} onFill={onFill} onClose={() => setOpen(false)} />;
  return (
    <p class="actions">
      <button type="button" class="button" onClick={() => setOpen(true)}>
        Coller une liste
      </button>
    </p>
  );
}

/** « Noms saisis : 3/12, adresses : 2/12. » */
function sumText(people: readonly Listed[], known: Typed['people']): string {
  const has = (field: keyof Addressee) => people.filter(({ id }) => (known[id]?.[field].trim() ?? '') !== '').length;
  return `Noms saisis : ${String(has('name'))}/${String(people.length)}, adresses : ${String(has('address'))}/${String(people.length)}. Sans nom saisi, la lettre reprend celui de la liste.`;
}
