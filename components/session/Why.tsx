import { centre } from '@/lib/actions/state';
import { wordsOf, type ClaimWords } from '@/lib/plan/frozen';
import type { PlanLine } from '@/lib/plan/plan';
import { citation } from '@/lib/rulebook/sources';
import { ruleIn } from '@/lib/plan/own-rules';
import { shortDate } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';

/** « Pourquoi cette date ? »: every claim with its date, its source and its strength, and which one holds. */
export function Why({ line }: { readonly line: PlanLine }) {
  const { due, target, workingDay, claims, words, tightenedBy, rule } = line;
  const shown = words ?? claims.map((claim) => ({ ...wordsOf(claim, due), note: claim.claim.note }));
  return (
    <details class="why">
      <summary>{typo('Pourquoi cette date ?')}</summary>
      {shown.length === 0 ? <p>{typo(rule.undated ?? 'Les sources ne donnent pas de date.')}</p> : null}
      {shown.map((claim) => (
        <Claim key={claim.text + claim.standing} {...claim} />
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

function Claim({ text, date, standing, binds, note }: ClaimWords & { readonly note?: string | undefined }) {
  return (
    <div class={binds ? 'claim claim-binds' : 'claim'}>
      <p class="claim-date">
        <span>{text}</span>
        <span>{date === null ? 'date inconnue' : shortDate(date)}</span>
      </p>
      <p class="quiet">
        {typo(standing)}
        {binds ? <strong> · retenu</strong> : null}
      </p>
      {note === undefined ? null : <p class="quiet">{typo(note)}</p>}
    </div>
  );
}
