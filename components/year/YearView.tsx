import { hrefOf } from '@/lib/actions/navigation';
import { Icon } from '../shell/Icon';
import { Ends } from './Ends';
import { ProgrammeList } from './ProgrammeList';
import { Send } from './Send';
import { useChosenYear, useYear } from './useYear';
import './year.css';
import { YearChoice } from './YearChoice';

/** The centre's year: the programme to send before 31 January, and what ends. */
export function YearView() {
  const [year, choose] = useChosenYear();
  const read = useYear(year);
  return (
    <div class="form year">
      <a class="back" href={hrefOf({ view: 'reglages' })}>
        <Icon name="back" />
        Réglages
      </a>
      <h1>L’année du centre</h1>
      <YearChoice year={year} onChoose={choose} />
      {read === null ? (
        <p class="quiet">Lecture en cours…</p>
      ) : (
        <>
          <Send read={read} />
          <ProgrammeList programme={read.programme} />
          <Ends year={year} read={read} />
        </>
      )}
    </div>
  );
}
