import { attempt } from '@/lib/actions/attempt';
import { patchEntries } from '@/lib/actions/edit-people';
import { today } from '@/lib/actions/state';
import { stepOf } from '@/lib/plan/jury';
import type { Juror } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { DayAct } from './DayAct';

interface Props {
  readonly session: string;
  readonly juror: Juror;
}

/** What comes next with a juror, in one click each: asked, answered, convened. */
export function JurorActs({ session, juror }: Props) {
  const { id, label } = juror;
  const note = (patch: Partial<Omit<Juror, 'id'>>, said: string) => attempt(() => patchEntries(session, 'jurors', [id], patch, typo(`${label} : ${said}`)));
  const act = (name: string, patch: Partial<Omit<Juror, 'id'>>) => (
    <button
      type="button"
      class="button"
      aria-label={typo(`${name} : ${label}`)}
      onClick={(event) => {
        // It goes once it is done.
        event.currentTarget.closest('li')?.querySelector('summary')?.focus();
        note(patch, name.toLowerCase());
      }}
    >
      {name}
    </button>
  );
  switch (stepOf(juror)) {
    case 'a-solliciter':
      return <p class="actions">{act('Sollicité aujourd’hui', { solicitedOn: today.value })}</p>;
    case 'sollicite':
      return (
        <p class="actions">
          {act('A accepté', { answer: 'oui' })}
          {act('A refusé', { answer: 'non' })}
        </p>
      );
    case 'confirme':
      return <DayAct label="Convoqué le" who={label} button="Noter" onDay={(convenedOn) => note({ convenedOn }, 'convoqué')} />;
    case 'convoque':
    case 'refuse':
      return null;
  }
}
