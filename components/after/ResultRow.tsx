import { attempt } from '@/lib/actions/attempt';
import { patchEntries } from '@/lib/actions/edit-people';
import { RESULTS, type Candidate } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { useId } from 'preact/hooks';
import { RESULT_NAMES } from '../forms/names';
import { SavedField } from '../session/SavedField';

interface Props {
  readonly session: string;
  readonly candidate: Candidate;
  /** Noted as absent on some day: the jury may have to say so. */
  readonly wasAbsent: boolean;
}

/** The result of one candidate, and of a partial success the CCP obtained. */
export function ResultRow({ session, candidate: { id, label, result, ccps }, wasAbsent }: Props) {
  const field = useId();
  return (
    <li class="line result">
      <label for={field} class="line-body">
        {label} {wasAbsent ? <span class="chip">noté absent</span> : null}
      </label>
      <select
        id={field}
        value={result ?? ''}
        onChange={(event) => {
          const box = event.currentTarget;
          const said = RESULTS.find((one) => one === box.value) ?? null;
          const name = said === null ? 'à saisir' : RESULT_NAMES[said].toLowerCase();
          attempt(
            () => patchEntries(session, 'candidates', [id], { result: said }, `${label} : ${name}`),
            () => {
              box.value = result ?? '';
            },
          );
        }}
      >
        <option value="">à saisir</option>
        {RESULTS.map((one) => (
          <option key={one} value={one}>
            {RESULT_NAMES[one]}
          </option>
        ))}
      </select>
      {result === 'partielle' ? (
        <div class="result-ccps">
          <label for={`${field}-ccps`}>CCP obtenus</label>
          <SavedField
            id={`${field}-ccps`}
            saved={ccps}
            most={300}
            save={(text) => patchEntries(session, 'candidates', [id], { ccps: text }, typo(`${label} : CCP notés`))}
          />
        </div>
      ) : null}
    </li>
  );
}
