/** Each view that there is beside the panel's notices, by its address, and its heading; `session` is the address of the one that {@link walkMainJob} makes. */
export function allViews(session: string): readonly (readonly [string, RegExp | string])[] {
  return [
    ['#/', 'Aujourd’hui'],
    ['#/sessions', 'Sessions'],
    ['#/nouvelle', 'Nouvelle session'],
    ['#/si', 'Si je commence le…'],
    ['#/calendrier', 'Calendrier'],
    ['#/annee', /^L’année/],
    [session, /Agent de propreté/],
    [`${session}/modifier`, 'Modifier la session'],
    [`${session}/deja-fait`, 'Déjà fait ?'],
    [`${session}/historique`, 'Historique'],
    [`${session}/point`, 'Point de situation'],
    [`${session}/dupliquer`, /^Dupliquer/],
    [`${session}/candidats`, 'Candidats'],
    [`${session}/jury`, 'Jury'],
    [`${session}/jour`, 'Jour d’examen'],
    [`${session}/courriels`, 'Courriels'],
    [`${session}/suites`, 'PV et suites'],
    [`${session}/frise`, 'Frise'],
    [`${session}/et-si`, 'Et si ?'],
    [`${session}/papiers`, 'Imprimer, exporter'],
    ['#/reglages', 'Réglages'],
    ['#/raccourcis', /accourcis/],
    ['#/guide', 'Guide'],
  ];
}
