import { claimText } from '@/lib/plan/claim-text';
import { marginClaim, confirmedClaim, ownRule } from '@/lib/plan/own-rules';
import { TERRITORIES } from '@/lib/dates/territory';
import { civil } from '@/lib/dates/civil';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { OWN_ANCHORS, SECTORS, type Entry, type ListName } from '@/lib/session/centre-lists';
import type { AnyEntry } from '@/lib/session/entries';
import { REGION_NAMES, REGIONS } from '@/lib/session/regions';
import { shortDate } from '@/lib/words/dates';
import { typo } from '@/lib/words/typography';
import { named, text, yes, type FieldForm } from '../forms/field-form';
import { ANCHOR_NAMES, SECTOR_NAMES, TERRITORY_NAMES } from '../forms/names';

/** A list as it is shown: its words, the fields of its form, and how an entry reads. */
export interface ListWords {
  readonly heading: string;
  readonly hint: string;
  readonly add: string;
  readonly fields: readonly FieldForm[];
  readonly line: (entry: AnyEntry) => string;
}

/** One list of the centre, as the settings show it. */
export interface ListForm extends ListWords {
  readonly list: ListName;
}

const RULE: FieldForm = { name: 'rule', label: 'Tâche concernée', kind: 'rule' };
const ANCHOR: FieldForm = { name: 'anchor', label: 'Compté depuis', kind: 'choice', options: named(OWN_ANCHORS, ANCHOR_NAMES) };
const DAYS_HINT = 'Un nombre négatif compte avant ce jour.';

const said = (value: unknown): string => (typeof value === 'string' ? value : '');
const titleOf = (entry: AnyEntry): string => ruleOf(said(entry['rule']))?.title ?? said(entry['rule']);

/** Every list, in the order of the settings. */
export const LIST_FORMS: readonly ListForm[] = [
  {
    list: 'titles',
    heading: 'Titres',
    hint: 'Ce que les sessions d’un même titre ont en commun. Une session en garde sa propre copie.',
    add: 'Ajouter un titre',
    fields: [
      text('label', 'Intitulé'),
      text('code', 'Code du titre'),
      { name: 'expiry', label: 'Fin de validité du titre', kind: 'date' },
      { name: 'agrementEnd', label: 'Fin de l’agrément', kind: 'date' },
      { name: 'sector', label: 'Secteur AFPA', kind: 'choice', options: named(SECTORS, SECTOR_NAMES), none: 'non précisé' },
      yes('transport', 'Titre de transport'),
      yes('ctrmtv', 'Titre CTRMTV'),
      yes('supervision', 'Surveillance prévue au référentiel'),
      yes('actors', 'Comédiens prévus au référentiel'),
      { name: 'equipment', label: 'Matériel et équipements à apporter', kind: 'long' },
      { name: 'documents', label: 'Documents à apporter', kind: 'long' },
      { name: 'responsables', label: 'Responsables déclarés dans l’agrément', kind: 'long' },
    ],
    line: (entry) => [said(entry['label']), said(entry['code'])].filter((part) => part !== '').join(', '),
  },
  {
    list: 'sites',
    heading: 'Sites',
    hint: 'Un site qui dit sa région ou son territoire l’emporte sur le centre, pour les sessions qui le nomment.',
    add: 'Ajouter un site',
    fields: [
      text('name', 'Nom du site'),
      { name: 'region', label: 'Région', kind: 'choice', options: named(REGIONS, REGION_NAMES), none: 'celle du centre' },
      {
        name: 'territory',
        label: 'Territoire',
        kind: 'choice',
        options: named(TERRITORIES, TERRITORY_NAMES),
        none: 'celui du centre',
      },
      text('ddetsName', 'DDETS'),
      text('ddetsEmail', 'Courriel de la DDETS'),
    ],
    line: (entry) => said(entry['name']),
  },
  {
    list: 'ownRules',
    heading: 'Vos tâches',
    hint: 'Une date fixe, ou un nombre de jours depuis la session. Passé ce jour, la tâche est en retard.',
    add: 'Ajouter une tâche',
    fields: [
      text('title', 'Tâche'),
      { name: 'date', label: 'Date fixe', kind: 'date' },
      { name: 'days', label: 'Ou nombre de jours', kind: 'number', hint: DAYS_HINT },
      {
        name: 'anchor',
        label: 'Compté depuis',
        kind: 'choice',
        options: [
          ['start', ANCHOR_NAMES.start],
          ['end', ANCHOR_NAMES.end],
        ],
      },
      { name: 'session', label: 'Session', kind: 'session', none: 'toutes les sessions' },
    ],
    line: (entry) => [said(entry['title']), ownDay(entry)].filter((part) => part !== '').join(' : '),
  },
  {
    list: 'margins',
    heading: 'Ma marge',
    hint: 'Un jour à vous, plus tôt que celui des sources : il avance la date conseillée, jamais la date limite.',
    add: 'Ajouter une marge',
    fields: [RULE, ANCHOR, { name: 'days', label: 'Nombre de jours', kind: 'number', hint: DAYS_HINT }],
    line: (entry) => `${titleOf(entry)} : ${claimText(marginClaim(entryOf<'margins'>(entry)))}`,
  },
  {
    list: 'confirmed',
    heading: 'Délais confirmés par ma DDETS',
    hint: 'Le délai confirmé remplace ceux des sources comptés depuis le même jour ; ils restent visibles, comme conseils.',
    add: 'Ajouter un délai confirmé',
    fields: [
      RULE,
      ANCHOR,
      { name: 'days', label: 'Nombre de jours', kind: 'number', hint: DAYS_HINT },
      { name: 'months', label: 'Ou nombre de mois', kind: 'number', hint: DAYS_HINT },
      { name: 'workingDays', label: 'Ou nombre de jours ouvrés après', kind: 'number' },
      { name: 'on', label: 'Confirmé le', kind: 'date' },
      text('by', 'Par qui'),
    ],
    line: (entry) => confirmedLine(entry),
  },
];

// An entry reaches a line of its own list only: each was read through that list's table.
const entryOf = <L extends ListName>(entry: AnyEntry): Entry<L> => entry as unknown as Entry<L>;

function ownDay(entry: AnyEntry): string {
  const rule = ownRule(entryOf<'ownRules'>(entry));
  const claim = rule?.claims[0];
  if (claim === undefined) return 'sans date';
  return typeof entry['date'] === 'string' ? shortDate(civil(entry['date'])) : claimText(claim);
}

function confirmedLine(entry: AnyEntry): string {
  const claim = confirmedClaim(entryOf<'confirmed'>(entry), null);
  const delay = claim === null ? 'sans délai' : claimText(claim);
  return typo(`${titleOf(entry)} : ${delay}, par ${said(entry['by'])}`);
}
