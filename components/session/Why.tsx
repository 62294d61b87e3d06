import { centre } from '@/lib/actions/state';
import { claimText, standingText } from '@/lib/plan/claim-text';
import { isRequired, type DatedClaim } from '@/lib/plan/claims';
import type { PlanLine } from '@/lib/plan/plan';
import { citation } from '@/lib/rulebook/sources';
import { ruleIn } from '@/lib/plan/own-rules';
import { shortDate } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';

/** « Pourquoi cette date ? »: every claim with its date, its source and its strength, and which one holds. */
export function Why({ line }: { readonly line: PlanLine }) {
  const { due, target, workingDay, claims, tightenedBy, rule } = line;
  return (
    <details class="why">
      <summary>{typo('Pourquoi cette date ?')}</summary>
      {claims.length === 0 ? <p>{typo(rule.undated ?? 'Les sources ne donnent pas de date.')}</p> : null}
      {claims.map((claim) => (
        <Claim key={claim.claim.source.doc + claimText(claim.claim) + claim.claim.scope} dated={claim} due={due} />
      ))}
      {workingDay === null || workingDay === due ? null : (
        <p>{typo(`Dernier jour ouvré : ${shortDate(workingDay)}. Le dernier jour lui-même n’est jamais reporté.`)}</p>
      )}
      {target === null || target === due ? null : <p>{typo(`Conseillé : ${shortDate(target)}.`)}</p>}
      {tightenedBy === null ? null : (
        <p>{typo(`Conseillé plus tôt, car « ${ruleIn(centre.value, tightenedBy)?.title ?? tightenedBy} » en dépend.`)}</p>
      )}
      <p class="quiet">{typo(`Sources : ${joinWords(rule.sources.map(citation))}.`)}</p>
    </details>
  );
}

function Claim({ dated, due }: { readonly dated: DatedClaim; readonly due: PlanLine['due'] }) {
  const { claim, date, strength } = dated;
  const binds = date !== null && date === due && isRequired(strength);
  return (
    <div class={binds ? 'claim claim-binds' : 'claim'}>
      <p class="claim-date">
        <span>{claimText(claim)}</span>
        <span>{date === null ? 'date inconnue' : shortDate(date)}</span>
      </p>
      <p class="quiet">
        {typo(standingText(dated))}
        {binds ? <strong> · retenu</strong> : null}
      </p>
      {claim.note === undefined ? null : <p class="quiet">{typo(claim.note)}</p>}
    </div>
  );
}
