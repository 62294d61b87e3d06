import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claimText } from '@/lib/plan/claim-text';
import type { Condition, Fact } from '@/lib/rulebook/condition';
import { PHASE_TITLES, PHASES } from '@/lib/rulebook/phases';
import { REMINDERS } from '@/lib/rulebook/reminders';
import type { Claim, Rule, Step } from '@/lib/rulebook/rule';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { CENTRE_RULES, RULES } from '@/lib/rulebook/rulebook';
import { RULEBOOK } from '@/lib/rulebook/version';
import { citation, DOCUMENTS, type SourceRef } from '@/lib/rulebook/sources';
import { inRegion } from '@/lib/session/regions';
import { longDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { civil } from '@/lib/dates/civil';

/** Where the rules lie, written out for a person of the trade. */
export const RULES_FILE = join(import.meta.dirname, '../../docs/regles.md');

const FACTS: Readonly<Record<Fact, string>> = {
  transport: 'titre de transport',
  ctrmtv: 'titre CTRMTV',
  supervision: 'surveillance demandée par le référentiel',
  actors: 'recours à des comédiens',
  'route-formation': 'des candidats viennent de la formation',
  'route-vae': 'des candidats viennent de la VAE',
  'kind-titre': 'session de titre complet',
  'kind-ccp': 'session de CCP',
  'kind-ccs': 'session de CCS',
  'dte-received': 'DTE reçus',
  'accommodations-asked': 'aménagements demandés',
  'accommodations-granted': 'aménagements accordés',
  'agrement-missing': 'pas d’agrément valide',
  'responsable-undeclared': 'responsable absent de l’agrément',
  'title-covers-session': 'la validité du titre est saisie et couvre la session',
  'pv-validated': 'PV validé revenu',
  'partial-or-failed': 'échec ou réussite partielle',
  'convenes-outside-ceres': 'le centre convoque hors CERES',
  'ile-de-france': 'en Île-de-France',
  'auvergne-rhone-alpes': 'en Auvergne-Rhône-Alpes',
};

/** The text of `docs/regles.md`, generated from the rulebook. */
export function rulesText(): string {
  const rules = [...RULES, ...CENTRE_RULES];
  const head = [
    '# Les règles de Jalon',
    typo(
      `Livre de règles n° ${String(RULEBOOK.version)} du ${longDate(civil(RULEBOOK.date))} : ${counted(rules.length, 'règle')} et ${counted(REMINDERS.length, 'rappel')}. Cette page est produite à partir du programme (npm run rules), pour qu’une personne du métier la relise.`,
    ),
    typo(
      'Jalon est indépendant de l’État. « Demandé » veut dire demandé par la source citée, jamais « légal ». La date qui compte est la plus proche des dates demandées ; les dates conseillées ne mettent pas en retard.',
    ),
  ];
  const phases = PHASES.flatMap((phase) => section(PHASE_TITLES[phase], RULES.filter((rule) => rule.phase === phase).map(ruleText)));
  return `${[
    ...head,
    ...section('Les sources', [sourcesText()]),
    ...section('À vérifier sur Légifrance', [toVerify(rules)]),
    ...section('Le centre, chaque année', CENTRE_RULES.map(ruleText)),
    ...phases,
    ...section('Rappels', [REMINDERS.map(reminderText).join('\n')]),
  ].join('\n\n')}\n`;
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts];
}

function sourcesText(): string {
  return Object.entries(DOCUMENTS)
    .filter(([, { scope }]) => scope !== 'centre')
    .map(([id, { title, note }]) => typo(`- **${id}** : ${title} (${note})`))
    .join('\n');
}

/** One rule, as the page tells it. */
export function ruleText(rule: Rule): string {
  const lines = [
    ...rule.claims.map(claimLine),
    ...(rule.claims.length === 0 ? [`- ${rule.undated ?? typo('Sans date : aucune source n’en donne.')}`] : []),
    ...conflictLines(rule.claims),
    ...traits(rule),
    ...(rule.steps ?? []).map(stepLine),
    ...(rule.caution === undefined ? [] : [typo(`- Attention : ${rule.caution}`)]),
    typo(`- Sources : ${distinct(rule.sources.map(citation)).join(' ; ')}`),
  ];
  return [`### ${rule.title}`, `\`${rule.id}\``, lines.join('\n')].join('\n\n');
}

function claimLine(claim: Claim): string {
  const { scope, strength, when, yieldsWhen, source, note, derivedFrom } = claim;
  const where = scope === 'national' || scope === 'centre' ? '' : ` ${inRegion(scope)}`;
  const asked = { required: 'demandé', advised: 'conseillé', derived: 'déduit, compte comme demandé' }[strength];
  const parts = [
    `- **${claimText(claim)}** : ${asked}${where} (${citation(source)})`,
    derivedFrom === undefined ? '' : `d’après « ${titleOf(derivedFrom)} »`,
    when === undefined ? '' : onlyIf(when),
    yieldsWhen === undefined ? '' : `seulement conseillé ${onlyIf(yieldsWhen)}`,
    note ?? '',
  ];
  return typo(parts.filter((part) => part !== '').join(' ; '));
}

/** Where two required claims of one anchor do not ask the same, on one day and whatever the condition: the earliest holds, unless the region says otherwise. */
function conflictLines(claims: readonly Claim[]): string[] {
  const required = claims.filter(({ strength }) => strength !== 'advised');
  return distinct(required.map(({ anchor }) => anchor)).flatMap((anchor) => {
    const texts = new Map<string, string[]>();
    const own = required.filter((one) => one.anchor === anchor);
    for (const claim of own.filter((one) => own.some((other) => claimText(other) !== claimText(one) && areTogetherInForce(one, other)))) {
      texts.set(claimText(claim), [...(texts.get(claimText(claim)) ?? []), citation(claim.source)]);
    }
    if (texts.size < 2) return [];
    const said = [...texts].map(([text, sources]) => `${text} (${distinct(sources).join(', ')})`);
    return [typo(`- Désaccord entre les sources : ${said.join(' ; ')}`)];
  });
}

/** Whether some session meets both. */
function areTogetherInForce({ inForce: one = {} }: Claim, { inForce: other = {} }: Claim): boolean {
  const begins = [one.from, other.from].flatMap((day) => day ?? []);
  const ends = [one.to, other.to].flatMap((day) => day ?? []);
  return begins.every((begin) => ends.every((end) => begin <= end));
}

function traits({ when, doneWhen, needs = [], opens, daily, sessionDay, countsWith, offers }: Rule): string[] {
  const after = needs.map((need) => `« ${titleOf(need.rule)} »${need.when === undefined ? '' : ` (${onlyIf(need.when)})`}`);
  const lines = [
    when === undefined ? '' : applies(when),
    doneWhen === undefined ? '' : `Faite d’elle-même ${onlyIf(doneWhen)}`,
    after.length === 0 ? '' : `D’abord : ${after.join(', ')}`,
    opens === undefined ? '' : `S’ouvre : ${claimText({ ...opens, strength: 'advised', scope: 'national', source: { doc: '001' } })}`,
    daily === true ? 'Chaque jour de la session' : '',
    sessionDay === true ? 'Jamais en retard : non renseignée après la session' : '',
    countsWith === undefined ? '' : `En retard ensemble, compte pour une avec « ${titleOf(countsWith)} »`,
    offers === undefined ? '' : `Cochée, propose aussi : ${offers.label} (${citation(offers.source)})`,
  ];
  return lines.filter((line) => line !== '').map((line) => typo(`- ${line}`));
}

function stepLine({ title, when, on, sources }: Step): string {
  const day = on === undefined ? '' : on === 'start' ? ', le premier jour' : ', le dernier jour';
  const only = when === undefined ? '' : `, ${onlyIf(when)}`;
  return typo(`  - ${title}${day}${only} (${distinct(sources.map(citation)).join(' ; ')})`);
}

function reminderText({ text, when, sources, phase }: (typeof REMINDERS)[number]): string {
  const only = when === undefined ? '' : ` ${applies(when)}.`;
  return typo(`- ${text}${only} (${PHASE_TITLES[phase]} ; ${distinct(sources.map(citation)).join(' ; ')})`);
}

/** Dates that no official text read here gives, and articles that are cited and to be read again in force. */
function toVerify(rules: readonly Rule[]): string {
  const required = rules.flatMap((rule) => rule.claims.filter(({ strength }) => strength !== 'advised').map((claim) => ({ rule, claim })));
  const official = required.filter(({ claim }) => isOfficial(claim.source));
  const unofficial = rules.filter((rule) => {
    const own = required.filter((one) => one.rule === rule);
    return own.length > 0 && !own.some(({ claim }) => isOfficial(claim.source)) && rule.sessionDay !== true;
  });
  return [
    typo('Articles cités, à relire dans leur version en vigueur :'),
    distinct(official.map(({ rule, claim }) => typo(`- ${citation(claim.source)} : ${rule.title}`))).join('\n'),
    typo('Dates demandées par un document du métier seulement : chercher si un texte officiel les porte.'),
    unofficial.map((rule) => typo(`- ${rule.title} (${distinct(required.filter((one) => one.rule === rule).map(({ claim }) => citation(claim.source))).join(' ; ')})`)).join('\n'),
  ].join('\n\n');
}

function isOfficial({ doc }: SourceRef): boolean {
  return DOCUMENTS[doc].note.startsWith('texte officiel');
}

/** « si : titre de transport », « sauf si : titre de transport ». */
function onlyIf(condition: Condition): string {
  const excluded = typeof condition !== 'string' && 'not' in condition;
  return excluded ? `sauf si : ${conditionText(condition.not)}` : `si : ${conditionText(condition)}`;
}

function applies(when: Condition): string {
  const text = onlyIf(when);
  return text.startsWith('sauf') ? text.replace('sauf', 'Sauf') : `Seulement ${text}`;
}

function conditionText(condition: Condition): string {
  if (typeof condition === 'string') return FACTS[condition];
  if ('not' in condition) return `sauf ${conditionText(condition.not)}`;
  return 'all' in condition ? condition.all.map(conditionText).join(' et ') : condition.any.map(conditionText).join(' ou ');
}

function titleOf(id: string): string {
  return ruleOf(id)?.title ?? id;
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}

if (process.argv[1] === import.meta.filename) await writeFile(RULES_FILE, rulesText());
