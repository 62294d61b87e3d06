import { removeSessionEntry, saveSessionEntry } from '@/lib/actions/edit-people';
import type { Session } from '@/lib/session/session';
import { OTHER_ROLES, type OtherRole } from '@/lib/session/session-lists';
import { named, text } from '../../forms/field-form';
import { ListEditor } from '../../lists/ListEditor';
import type { ListWords } from '../../lists/lists';

const ROLE_NAMES: Readonly<Record<OtherRole, string>> = { formateur: 'Formateur', surveillant: 'Surveillant', comedien: 'Comédien' };

/** Trainers, to see that none of them holds the session; surveillants and actors where the référentiel asks for them. */
export function Others({ session }: { readonly session: Session }) {
  const { id, others } = session;
  return (
    <section class="block others">
      <ListEditor
        form={formOf(session)}
        entries={others}
        save={(which, draft) => saveSessionEntry(id, 'others', which, draft)}
        remove={(which) => removeSessionEntry(id, 'others', which)}
      />
    </section>
  );
}

function formOf({ supervision, actors, others }: Session): ListWords {
  const asked: Readonly<Record<OtherRole, boolean>> = { formateur: true, surveillant: supervision === true, comedien: actors === true };
  // One who is listed already can still be changed.
  const roles = OTHER_ROLES.filter((role) => asked[role] || others.some((other) => other.role === role));
  const also = [...(asked.surveillant ? ['surveillants'] : []), ...(asked.comedien ? ['comédiens'] : [])];
  return {
    heading: ['Formateurs', ...also].join(', '),
    hint: 'Les formateurs des candidats ne servent ici qu’à un contrôle : aucun n’est responsable, suppléant, surveillant ni juré. Des initiales et un nom suffisent.',
    add: 'Ajouter une personne',
    fields: [text('label', 'Nom'), { name: 'role', label: 'Rôle', kind: 'choice', options: named(roles, ROLE_NAMES) }],
    line: ({ label, role }) => `${String(label)}, ${nameOf(role)}`,
  };
}

function nameOf(role: unknown): string {
  const known = OTHER_ROLES.find((one) => one === role);
  return known === undefined ? '' : ROLE_NAMES[known].toLowerCase();
}
