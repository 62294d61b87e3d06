import { longDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import type { Conflict } from './conflicts';
import type { Instance } from './instance';
import type { Held, LateChange } from './schedule';
import { hourText, lengthText, pieceText } from './words';

/** What a schedule breaks, in a sentence: what, where, when. */
export function conflictText(instance: Instance, conflict: Conflict): string {
  return typo(sentence(instance, conflict));
}

function sentence(instance: Instance, conflict: Conflict): string {
  const at = (held: Held) => `${pieceText(instance, held)} (${longDate(held.day)}, ${hourText(held.start)})`;
  switch (conflict.kind) {
    case 'missing':
      return `${pieceText(instance, conflict.piece)} : pas encore d’heure.`;
    case 'unknown':
      return `${pieceText(instance, conflict.piece)} : n’est plus à passer, ou est prévu deux fois.`;
    case 'no-day':
      return `${pieceText(instance, conflict.piece)} : prévu un jour qui n’est pas de la session.`;
    case 'outside':
      return `${pieceText(instance, conflict.piece)} : hors des heures d’ouverture.`;
    case 'before-opening':
      return `${pieceText(instance, conflict.piece)} : commence avant la fin de la visite du plateau, de l’accueil et de l’ouverture des plis.`;
    case 'lunch':
      return `${pieceText(instance, conflict.piece)} : prend sur le déjeuner.`;
    case 'no-post':
      return `${pieceText(instance, conflict.piece)} : prévu à un poste qui n’existe pas.`;
    case 'no-pair':
      return `${pieceText(instance, conflict.piece)} : sans binôme du jury, ou avec un binôme qui n’existe pas.`;
    case 'candidate-twice':
      return `Passage ${String(conflict.place)} à deux endroits à la fois : ${conflict.pieces.map(at).join(' et ')}.`;
    case 'post-twice':
      return `${conflict.where}, poste ${String(conflict.post)}, pris deux fois : ${conflict.pieces.map(at).join(' et ')}.`;
    case 'pair-twice':
      return `Binôme ${String(conflict.pair)} à deux endroits à la fois : ${conflict.pieces.map(at).join(' et ')}.`;
    case 'order':
      return `${at(conflict.then)} commence avant la fin de : ${at(conflict.first)}.`;
    case 'work':
      return `Binôme ${String(conflict.pair)}, ${longDate(conflict.day)} : ${lengthText(conflict.end - conflict.start)} sans pause, de ${hourText(conflict.start)} à ${hourText(conflict.end)} ; ${lengthText(instance.work.limit)} au plus.`;
    case 'no-closing':
      return 'Après la dernière épreuve, il ne reste de place ni ce jour-là ni plus tard pour la délibération et la signature du PV.';
    case 'changed':
      return `${at(conflict.piece)} : ${changeText(conflict.change)}.`;
  }
}

/** What happened on the day: « passage 3 absent ». */
export function changeText(change: LateChange): string {
  switch (change.kind) {
    case 'absent':
      return typo(`passage ${String(change.place)} absent`);
    case 'late':
      return typo(`passage ${String(change.place)} en retard, là à ${hourText(change.until)} (${longDate(change.day)})`);
    case 'post-down':
      return typo(`${change.where}, poste ${String(change.post)} hors service à partir de ${hourText(change.from)} (${longDate(change.day)})`);
    case 'pair-missing':
      return typo(`binôme ${String(change.pair)} incomplet à partir de ${hourText(change.from)} (${longDate(change.day)})`);
  }
}
