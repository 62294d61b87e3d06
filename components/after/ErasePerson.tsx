import { erasePerson, type PersonalList } from '@/lib/actions/erase';
import type { CivilDate } from '@/lib/dates/civil';
import { ERASED_NAME } from '@/lib/session/entries';
import type { Session } from '@/lib/session/session';
import { byLabel } from '@/lib/words/order';
import { typo } from '@/lib/words/typography';
import { useRef, useState } from 'preact/hooks';
import { EraseDialog } from './EraseDialog';

interface Props {
  readonly session: Session;
  readonly exported: CivilDate | null;
}

interface Person {
  readonly list: Exclude<PersonalList, 'incidents'>;
  readonly role: string;
  readonly goes: string;
  readonly id: string;
  readonly label: string;
}

const LISTS: readonly Pick<Person, 'list' | 'role' | 'goes'>[] = [
  { list: 'candidates', role: 'candidat', goes: 'Son nom ou ses initiales' },
  { list: 'jurors', role: 'juré', goes: 'Son nom, sa profession ou son employeur' },
  { list: 'others', role: 'autre', goes: 'Son nom' },
];

/** « Effacer une personne »: one by one, for who asked for it. */
export function ErasePerson({ session, exported }: Props) {
  const [asked, setAsked] = useState<Person | null>(null);
  const summary = useRef<HTMLElement>(null);
  const people = peopleOf(session);
  if (people.length === 0) return null;
  return (
    <details class="more">
      <summary ref={summary}>Effacer une personne</summary>
      <ul class="entries">
        {people.map((person) => (
          <li key={person.id}>
            <span>
              {person.label} <span class="quiet">({person.role})</span>
            </span>
            <button
              type="button"
              class="link"
              aria-haspopup="dialog"
              aria-label={typo(`Effacer : ${person.label}, ${person.role}`)}
              onClick={() => setAsked(person)}
            >
              Effacer…
            </button>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <EraseDialog
          title={`Effacer ${asked.label} ?`}
          goes={[`${asked.goes}, et leurs anciennes valeurs, dans l’historique et les copies de secours.`]}
          stays={STAYS}
          exported={exported}
          erase={async () => {
            await erasePerson(session.id, asked.list, asked.id);
            // Her line goes, and the button with it.
            summary.current?.focus();
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </details>
  );
}

const STAYS = [
  'Ses dates, ses coches et son résultat, sous « Données effacées ».',
  'Ce que disent d’elle les textes libres (notes, observations, incidents) : relisez-les.',
];

function peopleOf(session: Session): readonly Person[] {
  return LISTS.flatMap((of) =>
    session[of.list]
      .filter(({ label }) => label !== ERASED_NAME)
      .toSorted(byLabel)
      .map(({ id, label }) => ({ ...of, id, label })),
  );
}
