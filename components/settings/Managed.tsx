import { policy } from '@/lib/actions/state';
import { typo } from '@/lib/words/typography';
import { fixedText, refusedText } from './policy-words';

/** What the IT department set on this machine, and what of it does not hold; nothing where it set nothing. */
export function Managed() {
  const { policy: set, refused } = policy.value;
  const fixed = fixedText(set);
  if (fixed === '' && refused.length === 0) return null;
  return (
    <section class="notice" aria-label={typo('Réglé par votre établissement')}>
      {fixed === '' ? null : <p>{typo(`Réglé par votre établissement : ${fixed}.`)}</p>}
      {refused.length === 0 ? null : (
        <>
          <p>{typo('Ces réglages de votre établissement ne sont pas suivis. Signalez-le à votre service informatique :')}</p>
          <ul>
            {refused.map((key) => (
              <li key={key}>{typo(refusedText(key))}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
