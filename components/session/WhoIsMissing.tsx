import { hrefOf } from '@/lib/actions/navigation';
import { opened } from '@/lib/actions/state';
import type { PlanLine } from '@/lib/plan/plan';
import type { CountOf } from '@/lib/rulebook/rule';
import { byLabel } from '@/lib/words/order';
import { joinWords, typo } from '@/lib/words/typography';

type Listed = 'candidats' | 'jury' | 'jour';

/** In which view of the session those that a rule counts are settled, and what it is called. */
const WHERE: Readonly<Record<CountOf, Listed>> = {
  'convened-candidates': 'candidats',
  'convened-jurors': 'jury',
  'identified-candidates': 'jour',
  'checked-papers': 'jour',
  signatures: 'jour',
  declarations: 'jury',
};

const LIST_NAMES: Readonly<Record<Listed, string>> = { candidats: 'Liste des candidats', jury: 'Liste du jury', jour: 'Jour d’examen' };

/** Of a rule about people: who is still to come, by name, and the way to their list. Nothing for any other rule. */
export function WhoIsMissing({ line: { rule, count } }: { readonly line: Pick<PlanLine, 'rule' | 'count'> }) {
  const session = opened.value;
  if (count === null || rule.counts === undefined || session === null || session === 'missing') return null;
  const isMissing = new Set(count.missing);
  const missing = [...session.candidates, ...session.jurors].filter(({ id }) => isMissing.has(id)).sort(byLabel);
  const view = WHERE[rule.counts];
  return (
    <p class="who-is-missing">
      {missing.length === 0 ? null : <span>{typo(`Il manque : ${joinWords(missing.map(({ label }) => label))}`)}</span>}
      <a href={hrefOf({ view, id: session.id })}>{LIST_NAMES[view]}</a>
    </p>
  );
}
