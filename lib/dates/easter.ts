import { civil, type CivilDate } from './civil';

/**
 * Easter Sunday of a year of the Gregorian calendar.
 *
 * The « anonymous Gregorian » computus (Butcher 1876; Meeus, Astronomical Algorithms, chapter 8):
 * the Sunday after the ecclesiastical full moon on or after 21 March. It holds for every Gregorian
 * year; civil dates bound it to 1900–2199.
 * @throws RangeError outside 1900–2199.
 */
export function easterSunday(year: number): CivilDate {
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = daysToFullMoon(year, century);
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const correction = Math.floor(((year % 19) + 11 * moon + 22 * sunday) / 451);
  const fromMarch = moon + sunday - 7 * correction + 114;
  const month = Math.floor(fromMarch / 31);
  const day = (fromMarch % 31) + 1;
  return civil(`${String(year)}-0${String(month)}-${String(day).padStart(2, '0')}`);
}

/** Days from 21 March to the paschal full moon: the 19-year cycle, less the two century corrections. */
function daysToFullMoon(year: number, century: number): number {
  const leapCorrection = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  return (19 * (year % 19) + leapCorrection - moonCorrection + 15) % 30;
}
