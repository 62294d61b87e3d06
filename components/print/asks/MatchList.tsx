import type { Listed } from '@/lib/print/addressees';
import type { Match, MatchTrouble } from '@/lib/print/addressees-match';
import { typo } from '@/lib/words/typography';

interface Props {
  readonly matches: readonly Match[];
  readonly people: readonly Listed[];
  /** @param to the id of a person, or empty for nobody. */
  readonly onChoose: (line: number, to: string) => void;
}

const TROUBLES: Readonly<Record<MatchTrouble, string>> = {
  unknown: 'Personne ne s’appelle ainsi dans la liste : choisissez.',
  several: 'Plusieurs possibilités : choisissez.',
  beyond: 'Il n’y a plus personne dans la liste.',
};

/** Each pasted line, and whom it is for; either can be put right. */
export function MatchList({ matches, people, onChoose }: Props) {
  return (
    <div class="matches" role="region" aria-label="Qui reçoit quoi" tabIndex={0}>
      <ol>
        {matches.map((match) => (
          <li key={match.line}>
            <p class="match-line">
              <strong>{match.name === '' ? match.label : match.name}</strong>
              <br />
              {match.address === '' ? 'sans adresse' : match.address.replaceAll('\n', ', ')}
            </p>
            {match.trouble === null ? null : <p class="match-trouble">{typo(TROUBLES[match.trouble])}</p>}
            <select
              aria-label={typo(`Pour, ligne ${String(match.line)}`)}
              value={match.to ?? ''}
              onChange={(event) => onChoose(match.line, event.currentTarget.value)}
            >
              <option value="">personne</option>
              {people.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ol>
    </div>
  );
}
