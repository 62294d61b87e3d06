import type { Check } from '@/lib/plan/checks';
import { isReserve, stepOf, type JurorStep } from '@/lib/plan/jury';
import type { Session } from '@/lib/session/session';
import type { Candidate, Juror } from '@/lib/session/session-lists';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { CheckList } from '../../session/CheckList';
import { JurorActs } from './JurorActs';

const STEPS: Readonly<Record<JurorStep, string>> = {
  'a-solliciter': 'à solliciter',
  sollicite: 'sans réponse',
  confirme: 'confirmé',
  convoque: 'convoqué',
  refuse: 'a refusé',
};

interface Props {
  readonly session: Session;
  readonly juror: Juror;
  readonly checks: readonly Check[];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** One juror: where one is with them, what comes next, and unfolded all that is noted. */
export function JurorRow({ session, juror, checks, onEdit, onRemove }: Props) {
  const { label, employer } = juror;
  return (
    <>
      <details class="line-body">
        <summary>
          <span class="line-title">{label}</span>
          <span class="line-when">
            {employer === null ? null : <span>{employer}</span>}
            <span class="chip">{STEPS[stepOf(juror)]}</span>
            {isReserve(juror) ? <span class="chip">réserve</span> : null}
            {checks.length === 0 ? null : <span class="chip chip-soon">à vérifier</span>}
          </span>
        </summary>
        <Facts juror={juror} candidates={session.candidates} />
        {checks.length === 0 ? null : (
          <div class="juror-checks">
            <CheckList checks={checks} session={session.id} here="jury" />
          </div>
        )}
        <p class="actions">
          <button type="button" class="link" aria-label={typo(`Modifier : ${label}`)} onClick={onEdit}>
            Modifier
          </button>
          <button type="button" class="link" aria-label={typo(`Retirer : ${label}`)} onClick={onRemove}>
            Retirer
          </button>
        </p>
      </details>
      <JurorActs session={session.id} juror={juror} />
    </>
  );
}

function Facts({ juror, candidates }: { readonly juror: Juror; readonly candidates: readonly Candidate[] }) {
  const { habilitationEnd, salaried, solicitedOn, convenedOn, declaration } = juror;
  const facts = [
    ['Habilité jusqu’au', habilitationEnd === null ? 'non dit' : shortDate(habilitationEnd)],
    ['Salarié', salaried === null ? 'non demandé' : salaried ? 'oui' : 'non'],
    ['Sollicité le', solicitedOn === null ? 'non dit' : shortDate(solicitedOn)],
    ['Convoqué le', convenedOn === null ? 'pas encore' : shortDate(convenedOn)],
    ['Lien avec un candidat', tieOf(juror, candidates)],
    ['Déclaration sur l’honneur', declaration ? 'signée' : 'pas encore signée'],
  ] as const;
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function tieOf({ tie, tieWith }: Juror, candidates: readonly Candidate[]): string {
  if (tie === null) return 'pas encore demandé';
  if (!tie) return 'non';
  const name = candidates.find(({ id }) => id === tieWith)?.label;
  return name === undefined ? 'oui' : `oui, avec ${name}`;
}
