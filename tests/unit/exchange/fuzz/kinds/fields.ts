import { TEXTS, ANYTHING, DAYS, NUMBERS, WORDS } from '../values';
import { CENTRE_FIELD_NAMES, owner, session, SESSION_FIELD_NAMES, type Spoil } from '../places';

const SESSION_DAYS = ['start', 'end', 'titleExpiry', 'dteReceivedOn', 'pvSentOn', 'pvScanSentOn', 'pvValidatedOn', 'trainingEnd', 'unansweredBefore', 'erasedOn'];

/** The fields of a session or of the centre, of a file without changes as well as beside them. */
export const FIELD_KINDS: Readonly<Record<string, Spoil>> = {
  'un jour impossible ou contradictoire': (document, hand) => {
    const day = hand.one(SESSION_DAYS);
    // One session in twenty becomes as long as the calendar: its plan takes a hundred times as long as another's.
    const isLong = (day === 'start' || day === 'end') && !hand.once(20);
    session(document, hand)[day] = hand.one(isLong ? DAYS.filter((one) => one !== '1900-01-01' && one !== '2199-12-31') : DAYS);
  },
  'premier et dernier jours échangés': (document, hand) => {
    const found = session(document, hand);
    const { start, end } = found;
    Object.assign(found, { start: end, end: start });
  },
  'une session de plusieurs mois, ou de trois siècles': (document, hand) => {
    const days = hand.once(40) ? ['1900-01-01', '2199-12-31'] : hand.one([['2099-12-31', '2100-03-01'], ['2199-12-31', '2199-12-31'], ['1900-01-01', '1900-01-01'], ['2028-02-29', '2028-03-30']]);
    Object.assign(session(document, hand), { start: days[0], end: days[1] });
  },
  'la valeur d’un autre champ': (document, hand) => {
    const { owner: found } = owner(document, hand);
    found[hand.one(found === document.centre ? CENTRE_FIELD_NAMES : SESSION_FIELD_NAMES)] = hand.one(WORDS);
  },
  'un texte hostile ou trop long': (document, hand) => {
    const { owner: found } = owner(document, hand);
    found[hand.one(found === document.centre ? CENTRE_FIELD_NAMES : SESSION_FIELD_NAMES)] = hand.one(TEXTS);
  },
  'un nombre hors de ses bornes': (document, hand) => {
    session(document, hand)[hand.one(['candidateCount', 'accommodationsAsked', 'accommodationsGranted', 'title', 'start'])] = hand.one(NUMBERS);
  },
  'n’importe quoi dans un champ': (document, hand) => {
    const { owner: found } = owner(document, hand);
    found[hand.one([...SESSION_FIELD_NAMES, ...CENTRE_FIELD_NAMES, 'id', 'routes', 'ticks', 'changes', 'candidates', 'sites'])] = hand.one(ANYTHING);
  },
};
