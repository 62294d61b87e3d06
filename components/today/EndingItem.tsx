import type { EndingLine } from '@/lib/plan/endings';
import { citation } from '@/lib/rulebook/sources';
import { shortDate } from '@/lib/words/dates';
import { relativeDays } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';

const WHAT_TO_DO: Readonly<Record<EndingLine['what'], string>> = {
  titre: 'Vérifiez s’il est prolongé ou remplacé avant de programmer une session.',
  agrement: 'Demandez le suivant à temps : sans agrément, pas de session.',
};

/** A title or an agrément that ends: when, how soon, and what to do about it. */
export function EndingItem({ ending }: { readonly ending: EndingLine }) {
  const { what, label, on, stage, daysLeft, source } = ending;
  const pressing = stage === 'six-mois' || stage === 'fini';
  return (
    <li class="line">
      <div class="line-body">
        <span class="line-title">{typo(what === 'titre' ? `Titre : ${label}` : `Agrément : ${label}`)}</span>
        <p class="line-when">
          <span class={pressing ? 'chip chip-soon' : 'when'}>
            {pressing ? <Icon name="clock" /> : null}
            {stage === 'fini' ? 'terminé' : relativeDays(daysLeft)}
          </span>
          <span>{typo(`dernier jour : ${shortDate(on)}`)}</span>
        </p>
        {stage === 'plus-tard' ? null : (
          <p class="quiet">
            {typo(WHAT_TO_DO[what])} ({citation(source)})
          </p>
        )}
      </div>
    </li>
  );
}
