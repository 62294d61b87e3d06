import type { SourceRef } from '@/lib/rulebook/sources';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import type { Erasing, Return } from './after';

/** Who speaks of an interview, of partial success alone; and of the window, in Île-de-France. */
export const INTERVIEW_SOURCE: SourceRef = { doc: '001', lines: '384-385' };
export const RETURN_SOURCE: SourceRef = { doc: '003', lines: '151-153' };

/** Whether a candidate may come again, in a sentence; a window is never late. */
export function returnText(way: Return): string {
  switch (way.kind) {
    case 'transport':
      return typo('Titre de transport : pour une nouvelle présentation, voir le référentiel d’évaluation.');
    case 'vae':
      return typo('VAE : aucune source ne parle d’une nouvelle présentation.');
    case 'exhausted':
      return typo('Troisième présentation : il n’en reste plus.');
    case 'undated':
      return typo('Nouvelle présentation : dites la fin de sa formation pour en connaître la fenêtre.');
    case 'open':
      return typo(`Fenêtre ouverte jusqu’au ${shortDate(way.until)} : encore ${counted(way.left, 'présentation')} au plus.`);
    case 'closed':
      return typo(`Fenêtre fermée : elle allait jusqu’au ${shortDate(way.until)}.`);
  }
}

/** Where the erasing stands, in a sentence. */
export function erasingText(erasing: Erasing): string {
  switch (erasing.kind) {
    case 'done':
      return `Données personnelles effacées le ${shortDate(erasing.on)}.`;
    case 'pv-awaited':
      return 'Jalon le proposera une fois le PV validé reçu et les fenêtres de nouvelle présentation fermées.';
    case 'window-open':
      return `Jalon le proposera une fois les fenêtres de nouvelle présentation fermées, après le ${shortDate(erasing.until)}.`;
    case 'proposed':
      return typo('Le PV validé est revenu et plus aucune fenêtre n’est ouverte : ces noms ne servent plus ici. Jalon n’est pas l’archive.');
  }
}
