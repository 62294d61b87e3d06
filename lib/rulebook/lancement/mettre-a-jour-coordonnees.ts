import { claimsOn } from '../claims-on';
import { onFirstDay } from '../day-examples';
import type { Example } from '../example';
import type { Rule } from '../rule';
import type { SourceRef } from '../sources';

const sources: readonly SourceRef[] = [{ doc: '003', lines: '117' }];

export const mettreAJourCoordonnees: Rule = {
  id: 'mettre-a-jour-coordonnees',
  phase: 'lancement',
  title: 'Mettre à jour dans CERES les coordonnées qui ont changé',
  claims: claimsOn('start', sources),
  opens: { anchor: 'start', offset: {} },
  sessionDay: true,
  screens: ['candidats'],
  sources,
};

export const examples: readonly Example[] = [onFirstDay];
