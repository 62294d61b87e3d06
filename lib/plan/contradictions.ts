import type { CivilDate } from '@/lib/dates/civil';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Session, SessionField } from '@/lib/session/session';
import { typo } from '@/lib/words/typography';
import type { Check } from './checks';

type Found = readonly [holds: boolean, id: string, text: string, todo: string, source: SourceRef | null, ...fields: SessionField[]];

/** Dates and counts of a session that cannot all be true. */
export function contradictions(session: Session, today: CivilDate): Check[] {
  return [...order(session), ...future(session, today), ...counts(session)].flatMap(([holds, id, text, todo, source, ...fields]) =>
    holds ? [{ id, text: typo(text), todo: typo(todo), source, fields }] : [],
  );
}

/** Whether both days are known and the first comes before the other. */
function before(a: CivilDate | null, b: CivilDate | null): boolean {
  return a !== null && b !== null && a < b;
}

function order({ start, end, dteReceivedOn, pvSentOn, pvValidatedOn, trainingEnd, routes }: Session): Found[] {
  const vaeAlone = routes.length > 0 && routes.every((route) => route === 'vae');
  return [
    [
      before(start, dteReceivedOn),
      'dte-recus-apres-le-debut',
      'Les DTE sont dits reçus après le premier jour de la session.',
      'Corrigez le jour de leur réception, ou celui du début.',
      { doc: '003', lines: '54-58' },
      'dteReceivedOn',
      'start',
    ],
    [
      before(pvSentOn, end),
      'pv-envoye-avant-la-fin',
      'Le PV est dit envoyé avant le dernier jour de la session.',
      'Corrigez le jour de l’envoi, ou celui de la fin.',
      { doc: '003', lines: '131-133' },
      'pvSentOn',
      'end',
    ],
    [
      before(pvValidatedOn, pvSentOn) || before(pvValidatedOn, end),
      'pv-valide-avant-l-envoi',
      'Le PV validé est dit revenu avant d’avoir été envoyé.',
      'Corrigez le jour de l’envoi, ou celui du retour.',
      { doc: '003', lines: '143' },
      'pvValidatedOn',
      'pvSentOn',
    ],
    [
      before(start, trainingEnd),
      'formation-finie-apres-le-debut',
      'La formation est dite finie après le premier jour de la session.',
      'Corrigez la fin de la formation, ou le début de la session.',
      null,
      'trainingEnd',
      'start',
    ],
    [
      vaeAlone && trainingEnd !== null,
      'formation-en-vae',
      'Tous les candidats viennent par la VAE, et une fin de formation est dite.',
      'Effacez-la, ou ajoutez la voie de la formation.',
      { doc: '003', lines: '151-153' },
      'trainingEnd',
    ],
  ];
}

function future({ dteReceivedOn, pvSentOn, pvValidatedOn }: Session, today: CivilDate): Found[] {
  const todo = 'Ne notez que ce qui est arrivé : corrigez ce jour, ou effacez-le.';
  return [
    [before(today, dteReceivedOn), 'dte-recus-demain', 'Le jour de réception des DTE n’est pas encore venu.', todo, null, 'dteReceivedOn'],
    [before(today, pvSentOn), 'pv-envoye-demain', 'Le jour de l’envoi du PV n’est pas encore venu.', todo, null, 'pvSentOn'],
    [before(today, pvValidatedOn), 'pv-valide-demain', 'Le jour du retour du PV validé n’est pas encore venu.', todo, null, 'pvValidatedOn'],
  ];
}

function counts({ candidateCount, accommodationsAsked, accommodationsGranted, transport, ctrmtv }: Session): Found[] {
  const most = candidateCount ?? Infinity;
  return [
    [
      accommodationsAsked !== null && (accommodationsGranted ?? 0) > accommodationsAsked,
      'amenagements-accordes-sans-demande',
      'Plus d’aménagements sont accordés que demandés.',
      'Corrigez l’un des deux nombres.',
      null,
      'accommodationsGranted',
      'accommodationsAsked',
    ],
    [
      Math.max(accommodationsAsked ?? 0, accommodationsGranted ?? 0) > most,
      'amenagements-plus-que-candidats',
      'Il y a plus d’aménagements que de candidats.',
      'Corrigez l’un des nombres.',
      null,
      'accommodationsAsked',
      'candidateCount',
    ],
    [
      ctrmtv === true && transport === false,
      'ctrmtv-sans-transport',
      'Le titre CTRMTV est un titre de transport, et la session dit que non.',
      'Corrigez l’un des deux : les dates suivent le CTRMTV.',
      { doc: 'arrete-2024-09-26', article: 'art. 15' },
      'transport',
      'ctrmtv',
    ],
  ];
}
