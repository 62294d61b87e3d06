import { FAILURE, NO_SCREEN, STILL_SCREEN } from './elsewhere';
import { namedBy, type Named } from './naming';
import type { Place, Snapshot } from './snapshot';
import { saysOne, toPlain } from './text';

/** A line of a page as the recogniser reads it. */
export interface Line {
  readonly text: string;
  readonly plain: string;
  /** 1 is the most prominent; only headings differ. */
  readonly level: number;
  readonly names: Named | undefined;
  /** Whether it says that this is no screen. */
  readonly never: boolean;
}

/** Longer texts are sentences: in a title, a label or a button they name no screen. In characters. */
const LONGEST_NAME = 90;
/** A form of so many fields may tell of its own errors. */
const FORM = 2;
const LONGEST_ABBREVIATION = 25;
/** « Qui évalue les candidats ? » is the jury's: of such a question less is sure. « Valider les convocations ? » asks to confirm. */
const ASKED = 0.5;
const QUESTION = /^((à|de|avec|par|pour) )?(qui|que|quoi|où|quels?|quelles?|combien)\b.*\?$/i;
/** A search for anything stands on every page. */
const SEARCH = /^(re)?(cherche|trouve)r.*(,| ou ).* /i;
const BRAND = ' ceres ';
/** The portal's own name may speak of sessions; only a noun after it names a screen. */
const PORTAL = /^ (ceres|portail|application|logiciel) /;

/** « Fermer ma session », « Dernière connexion le … » stand on every page. */
const LEAVING = /^ (fermer|quitter|fermeture de) (ma |la |cette )?(session|connexion) $|^ dern\w* (connexion|cnx|visite) /;

/** « Convocations envoyées » is a state that a session may be in on any screen. */
const STATE = /^ (etat |statut )?(convoc\w* (envoy|valid|emis|edit)\w*|(dte|sujets|dossier) (envoy|recu|command|demand|expedi)\w*|jury (constitu|complet|valid)\w*|pv (transmis|valid\w*|sign\w*)|resultats (saisi|valid|publi)\w*) $/;

/** The lines of a place, each with what it names. */
export function linesAt(place: Place, page: Snapshot): readonly Line[] {
  const lines = place === 'headings' ? page.headings : [page[place]].flat().map((text) => ({ text, level: 1 }));
  return lines
    .filter(({ text }) => (place === 'texts' || text.length <= LONGEST_NAME) && !STATE.test(toPlain(text)) && !(place === 'labels' && toPlain(text).includes(BRAND)) && !SEARCH.test(text))
    .map(({ text, level }) => {
      const plain = toPlain(text);
      return { text, level, plain, names: nameOf(place === 'headings' ? text : '', plain), never: (saysOne(plain, NO_SCREEN) && !saysOne(plain, STILL_SCREEN)) || (page.fields < FORM && saysOne(plain, FAILURE)) };
    });
}

function nameOf(title: string, whole: string): Named | undefined {
  if (LEAVING.test(whole)) return undefined;
  // A count or a sentence is no title; of « Session 27-0412, Cuisinier, DTE envoyé » the rest are facts.
  if (/^\W*\d+ /.test(title) || (title.endsWith('.') && title.length > LONGEST_ABBREVIATION)) return undefined;
  const plain = /\d.*,/.test(title) ? toPlain(title.split(',', 1).join('')) : whole;
  const named = namedBy(plain);
  if (named && QUESTION.test(title)) return { ...named, weight: named.weight * ASKED };
  return PORTAL.test(plain) && named?.weight !== 1 ? undefined : named;
}
