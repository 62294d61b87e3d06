import { openedPlan } from '@/lib/actions/plans';
import { printHref } from '@/lib/actions/print-place';
import { centre } from '@/lib/actions/state';
import type { Plan } from '@/lib/plan/plan';
import type { Print } from '@/lib/print/print';
import { GROUPS, PRINTS, type Group } from '@/lib/print/prints';
import { NOTHING_TYPED } from '@/lib/print/typed';
import { afficherInformations } from '@/lib/rulebook/preparation/afficher-informations';
import { citation } from '@/lib/rulebook/sources';
import { joinWords, typo } from '@/lib/words/typography';
import { SessionFiles } from '../files/SessionFiles';
import { BackToSession } from '../session/BackToSession';
import { OpenedSession } from '../session/OpenedSession';
import { Refusal } from './Refusal';
import './papers.css';

/** What of a session goes on paper or into a file. */
export function Papers() {
  return <OpenedSession>{() => (openedPlan.value === null ? null : <Whole plan={openedPlan.value} />)}</OpenedSession>;
}

function Whole({ plan }: { readonly plan: Plan }) {
  return (
    <div class="papers-view">
      <header class="view-head">
        <BackToSession session={plan.session} />
        <h1>Imprimer, exporter</h1>
        <p class="quiet">{typo('Chaque document s’ouvre dans un onglet : vous le relisez, le complétez, puis l’imprimez.')}</p>
      </header>
      {GROUPS.map((group) => (
        <Printed key={group.id} group={group} plan={plan} />
      ))}
      <SessionFiles session={plan.session} />
    </div>
  );
}

function Printed({ group: { id, title }, plan }: { readonly group: Group; readonly plan: Plan }) {
  return (
    <section class="papers-group" aria-labelledby={`imprimer-${id}`}>
      <h2 id={`imprimer-${id}`}>{title}</h2>
      <ul class="card">
        {PRINTS.filter(({ group }) => group === id).map((print) => (
          <OnePrint key={print.id} print={print} plan={plan} />
        ))}
        {id === 'afficher' ? <Regulations /> : null}
      </ul>
    </section>
  );
}

function OnePrint({ print, plan }: { readonly print: Print; readonly plan: Plan }) {
  const printing = { plan, centre: centre.value, typed: NOTHING_TYPED };
  const refused = print.refused(printing);
  if (refused !== null) {
    return (
      <li class="papers-line">
        <span>{print.title}</span>
        <Refusal print={print} printing={printing} refused={refused} />
      </li>
    );
  }
  return (
    <li class="papers-line">
      <a href={printHref({ print: print.id, session: plan.session.id })} target="_blank" rel="noopener">
        {print.title}
      </a>
      <p class="quiet">{typo(print.source === null ? print.about : `${print.about} (${citation(print.source)})`)}</p>
    </li>
  );
}

/** The sources have the regulations displayed too: they are an official text, which Jalon does not hold. */
function Regulations() {
  const sources = afficherInformations.steps?.find(({ id }) => id === 'reglement')?.sources ?? [];
  return (
    <li class="papers-line">
      <span>Règlement général de session</span>
      <p class="quiet">{typo(`À afficher dans toutes les salles d’épreuves : c’est un texte officiel, à imprimer depuis sa publication (${joinWords(sources.map(citation))}).`)}</p>
    </li>
  );
}
