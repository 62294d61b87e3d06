import { removeSessionEntry, saveSessionEntry } from '@/lib/actions/edit-people';
import { lengthText } from '@/lib/passage/words';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';
import { ListEditor } from '../lists/ListEditor';
import type { ListWords } from '../lists/lists';

const WORDS: Omit<ListWords, 'hint'> = {
  heading: 'Temps majoré',
  add: 'Ajouter un temps majoré',
  fields: [
    { name: 'places', label: 'Nombre de places', kind: 'number' },
    { name: 'minutes', label: 'Minutes de plus, à chaque épreuve', kind: 'number' },
  ],
  line: ({ places, minutes }) => `${counted(Number(places), 'place')}, ${lengthText(Number(minutes))} de plus à chaque épreuve`,
};

const HINT =
  'Combien de places durent plus longtemps, et de combien. Ce sont les dernières de l’ordre de passage ; elles ne sont attachées à personne. Qui passe à quelle place se dit à l’impression, et Jalon n’en garde rien.';

/** How many places have extra minutes, and how many: of nobody in particular. */
export function Extras({ session: { id, passageExtras, accommodationsGranted } }: { readonly session: Session }) {
  const granted = accommodationsGranted === null || accommodationsGranted === 0 ? '' : ` La session dit ${counted(accommodationsGranted, 'aménagement accordé', 'aménagements accordés')}.`;
  return (
    <ListEditor
      form={{ ...WORDS, hint: HINT + granted }}
      alone
      entries={passageExtras.toSorted((a, b) => (a.id < b.id ? -1 : 1))}
      save={(which, draft) => saveSessionEntry(id, 'passageExtras', which, draft)}
      remove={(which) => removeSessionEntry(id, 'passageExtras', which)}
    />
  );
}
