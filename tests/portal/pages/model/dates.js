// @ts-check

/** Civil dates are texts such as 2027-03-15; all is counted in UTC, so that no time zone moves a day. */

/** @param {string} day @param {Intl.DateTimeFormatOptions} options */
function said(day, options) {
  const text = new Intl.DateTimeFormat('fr-FR', { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  return text.replace(/(^|\s)1 (?=\D)/, '$11er ');
}

/** « 15/03/2027 » @param {string} day */
export function shortDay(day) {
  return day.split('-').reverse().join('/');
}

/** « 15 mars 2027 » @param {string} day */
export function plainDay(day) {
  return said(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** « lundi 15 mars 2027 » @param {string} day */
export function longDay(day) {
  return said(day, { dateStyle: 'full' });
}

/** « du 15 au 17 mars 2027 », « du 31 mai au 4 juin 2027 », « le 15 mars 2027 » @param {string} start @param {string} end */
export function range(start, end) {
  if (start === end) return `le ${plainDay(start)}`;
  const [month, year] = [start.slice(0, 7) === end.slice(0, 7), start.slice(0, 4) === end.slice(0, 4)];
  const from = said(start, { day: 'numeric', ...(month ? {} : { month: 'long' }), ...(year ? {} : { year: 'numeric' }) });
  return `du ${from} au ${plainDay(end)}`;
}

/** The day that a field holds, typed « 15/03/2027 » or given by the browser as 2027-03-15; undefined when it is none. @param {string} text */
export function readDay(text) {
  const typed = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text.trim());
  const day = typed === null ? text.trim() : `${typed[3] ?? ''}-${typed[2] ?? ''}-${typed[1] ?? ''}`;
  const instant = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== day ? undefined : day;
}
