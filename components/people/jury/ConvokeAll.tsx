import { attempt } from '@/lib/actions/attempt';
import { patchEntries } from '@/lib/actions/edit-people';
import { toConvene } from '@/lib/plan/jury';
import type { Session } from '@/lib/session/session';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { DayAct } from './DayAct';

/** « Tout marquer convoqué le … »: those who said that they come, as one act. */
export function ConvokeAll({ session }: { readonly session: Session }) {
  const jurors = toConvene(session);
  // For one, its own row does it.
  if (jurors.length < 2) return null;
  const who = counted(jurors.length, 'juré');
  return (
    <DayAct
      label="Tout marquer convoqué le"
      who={who}
      button={`Noter pour ${who}`}
      onDay={(convenedOn) => attempt(() => patchEntries(session.id, 'jurors', jurors.map(({ id }) => id), { convenedOn }, typo(`${who} : convoqués ${shortDate(convenedOn)}`)))}
    />
  );
}
