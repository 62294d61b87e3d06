import { expect, test } from 'vitest';
import { MAX_BYTES, refuseSize } from '@/lib/exchange/parse';
import { readDocument } from '@/lib/exchange/read';
import { SCHEMA } from '@/lib/session/version';
import { CREATED, changeOf, fileOf, plain, refusal, SOUDEUR } from './files';

const CHOOSE = 'Choisissez un fichier exporté par Jalon';

test('a file over 200 MB is refused by its size alone, before it is read', () => {
  expect(refuseSize(MAX_BYTES)).toBeNull();
  expect(plain(refuseSize(MAX_BYTES + 1) ?? '')).toBe(
    'Ce fichier fait 201 Mo, et Jalon en lit 200 Mo au plus : exportez moins de sessions à la fois.',
  );
});

test.each([
  ['an empty file', '', 'Fichier : il est vide.'],
  ['a blank one', '\uFEFF \n', 'Fichier : il est vide.'],
  ['a list', '[]', 'Fichier : il ne contient pas de document.'],
  ['a text', '"jalon"', 'Fichier : il ne contient pas de document.'],
  ['null', 'null', 'Fichier : il ne contient pas de document.'],
])('%s is refused', (_, text, sentence) => {
  expect(refusal(text)).toEqual([`${sentence} ${CHOOSE}.`]);
});

test('what is not JSON is refused with the place where it breaks', () => {
  expect(refusal('{\n "format": "jalon-checklist",\n "version": 1,,\n}')).toEqual([
    `Fichier : ce n’est pas du JSON (ligne 3, colonne 15). ${CHOOSE}, ou corrigez celui-ci à cet endroit.`,
  ]);
  expect(refusal('{"format": "jalon-checklist"')[0]).toContain('ce n’est pas du JSON');
  expect(refusal('PK\u0003\u0004 un fichier zip')[0]).toContain('ce n’est pas du JSON');
});

test('the place is understood in the words of every engine', () => {
  const original = JSON.parse;
  const saying = (message: string) => {
    JSON.parse = () => {
      throw new SyntaxError(message);
    };
    try {
      return refusal('{\n}\n}')[0];
    } finally {
      JSON.parse = original;
    }
  };
  expect(saying('JSON.parse: unexpected character at line 2 column 5 of the JSON data')).toContain('(ligne 2, colonne 5)');
  expect(saying('Unexpected non-whitespace character after JSON at position 4')).toContain('(ligne 3, colonne 1)');
  expect(saying('Unexpected end of JSON input')).toContain('(il s’arrête trop tôt)');
  expect(saying('Unexpected token')).toContain('ce n’est pas du JSON. ');
});

test.each([
  ['another format', { format: 'todo-list' }, 'Fichier : ce n’est pas un export de Jalon : son format est « todo-list ».'],
  ['no format', { format: undefined }, 'Fichier : ce n’est pas un export de Jalon : la clé « format » manque.'],
])('%s is refused', (_, keys, sentence) => {
  expect(refusal(fileOf([], keys))).toEqual([`${sentence} ${CHOOSE}, où « format » vaut « jalon-checklist ».`]);
});

test.each([
  [{ version: 2 }, 'Version : ce fichier vient d’un Jalon plus récent (2, celui-ci lit jusqu’à 1).'],
  [{ schema: SCHEMA + 1 }, `Version des données : ce fichier vient d’un Jalon plus récent (${String(SCHEMA + 1)}, celui-ci lit jusqu’à ${String(SCHEMA)}).`],
])('a later version is refused before anything else in it is judged: %o', (keys, sentence) => {
  expect(refusal(fileOf([{ nonsense: true }], keys))).toEqual([`${sentence} Mettez Jalon à jour, puis importez de nouveau.`]);
});

test.each([
  ['version', { version: '1' }, 'Version : « 1 » est un texte. Mettez le nombre 1, sans guillemets.'],
  ['version', { version: undefined }, 'Version : cette information manque. Mettez : 1.'],
  ['schema', { schema: 0 }, 'Version des données : « 0 » est trop petit. Mettez 1 au moins.'],
  ['exportedAt', { exportedAt: 'hier' }, 'Date de l’export : « hier » n’est pas une date et une heure. Écrivez-la comme 2027-03-15T09:30:00Z, ou retirez-la.'],
  ['exportedAt', { exportedAt: '2027-02-31T10:00:00Z' }, 'Date de l’export : « 2027-02-31T10:00:00Z » n’est pas une date et une heure. Écrivez-la comme 2027-03-15T09:30:00Z, ou retirez-la.'],
  ['centre', { centre: [] }, 'Centre : « [] » n’est pas un groupe de champs entre accolades. Mettez un groupe de champs entre accolades.'],
  ['territory', { centre: { territory: 'corse' } }, 'Centre, territoire : « corse » n’est pas une valeur connue. Mettez l’une de ces valeurs : metropole, alsace-moselle, guadeloupe, martinique, guyane, la-reunion, mayotte.'],
  ['convenes', { centre: { convenes: 'oui' } }, 'Centre, façon de convoquer : « oui » n’est pas une valeur connue. Mettez l’une de ces valeurs : ceres, hors-ceres, inconnu.'],
])('a wrong %s is refused', (_, keys, sentence) => {
  expect(refusal(fileOf([SOUDEUR], keys))).toEqual([sentence]);
});

test('an unknown region is refused with the list of the eighteen', () => {
  const [sentence = ''] = refusal(fileOf([SOUDEUR], { centre: { region: 'rhone-alpes' } }));
  expect(sentence).toContain('Centre, région : « rhone-alpes » n’est pas une valeur connue. Mettez l’une de ces valeurs : auvergne-rhone-alpes, ');
  expect(sentence.split(', ')).toHaveLength(19);
});

test.each([
  [{ title: undefined }, 'Session 2, titre : cette information manque. Mettez un texte.'],
  [{ title: '  ' }, 'Session 2, titre : le texte est vide. Écrivez-le.'],
  [{ title: 'x'.repeat(301) }, `Session 2 (« ${'x'.repeat(59)}… »), titre : le texte fait 301 caractères. Raccourcissez-le à 300 caractères au plus.`],
  [{ end: '2027-02-31' }, 'Session 2 (« Soudeur »), dernier jour : « 2027-02-31 » n’est pas un jour du calendrier (1900 à 2199). Mettez un jour qui existe.'],
  [{ start: '15/03/2027' }, 'Session 2 (« Soudeur »), premier jour : « 15/03/2027 » n’est pas un jour. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.'],
  [{ start: 20270315 }, 'Session 2 (« Soudeur »), premier jour : « 20270315 » n’est pas un texte. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.'],
  [{ start: undefined }, 'Session 2 (« Soudeur »), premier jour : cette information manque. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.'],
  [{ end: '2027-03-14' }, 'Session 2 (« Soudeur »), dernier jour : « 2027-03-14 » est avant le premier jour, « 2027-03-15 ». Corrigez l’un des deux.'],
  [{ kind: 'ccx' }, 'Session 2 (« Soudeur »), nature (titre, CCP ou CCS) : « ccx » n’est pas une valeur connue. Mettez l’une de ces valeurs : titre, ccp, ccs.'],
  [{ candidateCount: 2.5 }, 'Session 2 (« Soudeur »), nombre de candidats : « 2.5 » n’est pas un nombre entier. Mettez un nombre entier.'],
  [{ candidateCount: -1 }, 'Session 2 (« Soudeur »), nombre de candidats : « -1 » est trop petit. Mettez 0 au moins.'],
  [{ candidateCount: 1000 }, 'Session 2 (« Soudeur »), nombre de candidats : « 1000 » est trop grand. Mettez 999 au plus.'],
  [{ transport: 'oui' }, 'Session 2 (« Soudeur »), titre de transport : « oui » n’est pas true ou false. Mettez true ou false, sans guillemets.'],
  [{ routes: 'vae' }, 'Session 2 (« Soudeur »), parcours des candidats : « vae » n’est pas une liste. Mettez une liste, sans guillemets.'],
  [{ routes: ['vae', 'bateau'] }, 'Session 2 (« Soudeur »), parcours des candidats, valeur 2 : « bateau » n’est pas une valeur connue. Mettez l’une de ces valeurs : formation, vae, autre.'],
  [{ id: 'a b' }, 'Session 2 (« Soudeur »), identifiant : « a b » n’est pas un identifiant. Mettez 1 à 100 lettres sans accent, chiffres, points ou tirets, en commençant par une lettre ou un chiffre.'],
  [{ id: 'toString' }, 'Session 2 (« Soudeur »), identifiant : « toString » est un nom réservé. Choisissez un autre identifiant.'],
  [{ id: 'centre' }, 'Session 2 (« Soudeur »), identifiant : « centre » est réservé au centre. Donnez un autre identifiant à cette session.'],
  [{ id: 's1' }, 'Session 2 (« Soudeur »), identifiant : « s1 » est déjà celui de la session 1. Retirez l’une des deux, ou donnez-lui un autre identifiant.'],
  [{ ticks: { 'commander-dte': {} } }, 'Session 2 (« Soudeur »), tâche « Commander les dossiers techniques d’évaluation dans CERES » : « commander-dte » n’est pas un nom permis ici. Nommez une tâche « regle# » ou « regle#2027-03-15 », une étape « nom-d-etape », en minuscules sans accent.'],
  [{ ticks: { 'commander-dte#': { status: 'ok' } } }, 'Session 2 (« Soudeur »), tâche « Commander les dossiers techniques d’évaluation dans CERES », statut : « ok » n’est pas une valeur connue. Mettez l’une de ces valeurs : a-faire, fait, sans-objet.'],
  [{ ticks: { 'creer-session-ceres#': { steps: { 'dates-exactes': 1 } } } }, 'Session 2 (« Soudeur »), tâche « Créer la session dans CERES », étape « Saisir les dates exactes de début et de fin » : « 1 » n’est pas true ou false. Mettez true ou false.'],
  [{ ticks: { 'regle-disparue#2027-03-15': { doneOn: '2027-13-01' } } }, 'Session 2 (« Soudeur »), tâche « regle-disparue » (2027-03-15), fait le : « 2027-13-01 » n’est pas un jour du calendrier (1900 à 2199). Mettez un jour qui existe.'],
])('a wrong session is refused: %o', (keys, sentence) => {
  expect(refusal(fileOf([SOUDEUR, { ...SOUDEUR, id: 's2', ...keys }]))).toEqual([sentence]);
});

test.each([
  [
    changeOf('s1', 'c4', 5, 'couleur', 'bleu'),
    'Session 1 (« Soudeur »), modification 4, champ modifié : cette version de Jalon ne connaît pas le champ « couleur ». Mettez Jalon à jour, ou retirez cette modification du fichier.',
  ],
  [
    changeOf('s1', 'c4', 5, 'end', '2027-02-31'),
    'Session 1 (« Soudeur »), modification 4 (dernier jour), valeur d’après : « 2027-02-31 » n’est pas un jour du calendrier (1900 à 2199). Mettez un jour qui existe.',
  ],
  [
    changeOf('s1', 'c4', 5, 'state', 'finie'),
    'Session 1 (« Soudeur »), modification 4 (état), valeur d’après : « finie » n’est pas une valeur connue. Mettez l’une de ces valeurs : active, reportee, annulee, archivee.',
  ],
  [
    changeOf('s1', 'c4', 5, 'site', { ville: 'Lyon' }),
    'Session 1 (« Soudeur »), modification 4 (lieu), valeur d’après : « {"ville":"Lyon"} » n’est pas une valeur simple. Mettez un texte, un nombre, true, false ou null.',
  ],
  [
    changeOf('s2', 'c4', 5, 'site', 'Lyon'),
    'Session 1 (« Soudeur »), modification 4, session : elle porte sur « s2 », pas sur « s1 ». Remettez-la à sa place.',
  ],
  [
    changeOf('s1', 'c1', 5, 'site', 'Lyon'),
    'Session 1 (« Soudeur »), modification 4, identifiant : « c1 » est déjà celui d’une autre modification. Retirez l’une des deux.',
  ],
  [
    changeOf('s1', 'c4', 9e15, 'site', 'Lyon'),
    'Session 1 (« Soudeur »), modification 4, horodatage : « 9000000000000000 » n’est pas un instant. Mettez un nombre de millisecondes depuis 1970.',
  ],
  [
    { ...changeOf('s1', 'c4', 5, 'site', 'Lyon'), auteur: 'Anne' },
    'Session 1 (« Soudeur »), modification 4 : cette version de Jalon ne connaît pas « auteur ». Mettez Jalon à jour, ou retirez-le du fichier.',
  ],
  [
    { ...changeOf('s1', '', 5, 'site', 'Lyon') },
    'Session 1 (« Soudeur »), modification 4, identifiant : le texte est vide. Écrivez-le.',
  ],
])('a wrong change is refused: %o', (change, sentence) => {
  expect(refusal(fileOf([{ ...SOUDEUR, changes: [...CREATED, change] }]))).toEqual([sentence]);
});

test('changes of the centre are judged like those of a session', () => {
  const changes = [changeOf('centre', 'c1', 1, 'region', 'paris')];
  expect(refusal(fileOf([], { centre: { changes } }))[0]).toContain('Centre, modification 1 (région), valeur d’après : « paris » n’est pas');
});

test('changes that make no session are refused, with a way out', () => {
  expect(refusal(fileOf([{ ...SOUDEUR, changes: [] }]))).toEqual([
    'Session 1 (« Soudeur ») : ses modifications ne lui donnent pas un titre, un premier et un dernier jour. Retirez sa clé « changes » : ses champs seront lus.',
  ]);
});

test('one id in two sessions is no fault: each has its own history', () => {
  const other = { ...SOUDEUR, id: 's2', changes: CREATED.map((change) => ({ ...change, session: 's2' })) };
  expect(refusal(fileOf([{ ...SOUDEUR, changes: CREATED }, other]))).toEqual([]);
});

test.each([
  ['{"format":"jalon-checklist","version":1,"__proto__":{"a":1},"sessions":[]}', 'Fichier : la clé « __proto__ » est refusée.'],
  [
    '{"format":"jalon-checklist","version":1,"sessions":[{"id":"s1","title":"Soudeur","ticks":{"constructor":{}}}]}',
    'Session 1 (« Soudeur »), tâches : la clé « constructor » est refusée.',
  ],
  [
    '{"format":"jalon-checklist","version":1,"sessions":[{"id":"s1","title":"Soudeur","ticks":{"a#":{"steps":{"\\u005f_proto__":true}}}}]}',
    'Session 1 (« Soudeur »), tâche « a », étapes : la clé « __proto__ » est refusée.',
  ],
  ['{"format":"jalon-checklist","version":1,"sessions":[],"rules":[{"prototype":1}]}', 'Champ « rules », 0 : la clé « prototype » est refusée.'],
])('a key that objects already have is refused wherever it hides: %s', (text, sentence) => {
  expect(refusal(text)).toEqual([`${sentence} Retirez-la du fichier.`]);
  expect({}).not.toHaveProperty('a');
});

test('such a name as a text is only a text', () => {
  expect(refusal(fileOf([{ ...SOUDEUR, title: '__proto__', notes: 'constructor' }]))).toEqual([]);
});

test('bottomless nesting is refused without exhausting the machine', () => {
  const deep = 200_000;
  for (const [open, close] of [['[', ']'], ['{"a":', '}']] as const) {
    const bomb = `${open.repeat(deep)}1${close.repeat(deep)}`;
    const text = `{"format":"jalon-checklist","version":1,"sessions":[],"x":${bomb}}`;
    expect(refusal(text)[0]).toContain('ses champs s’emboîtent sur plus de 32 niveaux');
  }
});

test('everything that is wrong is told, twenty at most, then how many more', () => {
  const wrong = Array.from({ length: 25 }, (_, i) => ({ ...SOUDEUR, id: `s${String(i)}`, kind: 'x' }));
  const lines = refusal(fileOf(wrong));
  expect(lines).toHaveLength(21);
  expect(lines[0]).toContain('Session 1 ');
  expect(lines[20]).toBe('et 5 autres');
  const result = readDocument(fileOf(wrong));
  expect(result.ok ? [] : result.errors).toHaveLength(25);
});

test('what is quoted of a file is short and on one line', () => {
  const [sentence = ''] = refusal(fileOf([{ ...SOUDEUR, kind: `a\n${'é'.repeat(1000)}` }]));
  expect(sentence).toContain(`« a ${'é'.repeat(57)}… » n’est pas une valeur connue`);
});
