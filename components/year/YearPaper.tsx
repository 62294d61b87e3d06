import { yearSheets } from '@/lib/print/year';
import { Sheets } from '../print/Sheets';
import { useChosenYear, useYear } from './useYear';
import './year.css';
import { YearChoice } from './YearChoice';

/** The annual programme on paper; the year is chosen above it, and that choice is not printed. */
export function YearPaper() {
  const [year, choose] = useChosenYear();
  const read = useYear(year);
  return (
    <>
      <div class="year-unprinted">
        <YearChoice year={year} onChoose={choose} />
      </div>
      {read === null ? <p class="quiet">Lecture en cours…</p> : <Sheets sheets={yearSheets({ ...read, toRegion: read.region !== null })} />}
    </>
  );
}
