import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from '../raw-database';
import type { CutTab } from './browser';
import { NotYet, until } from '../harness/wait';
import { openData } from '../main-job';

/** The session that everything is done to: of the database of the newest schema. */
export const SESSION = '11111111-1111-4111-8111-111111111111';
const TITLE = 'Soudeur assembleur';
const AT_SESSION = `#/sessions/${SESSION}`;
const SETTINGS = '#/reglages';

/** By one and the same path as a tick, which is cut everywhere. */
const AS_A_TICK = 3;
/** Of several requests that do the same to one row after another, some. */
const IN_BATCHES = 2;
const OWNER_BY_OWNER = 5;

/** An act that writes, cut at each of its requests. */
export interface CutAct {
  readonly name: string;
  /** What lies on the disk before it; the common state unless said. */
  readonly seed?: (common: Kept) => Kept;
  /** Leads the page to where one click is left. */
  readonly prepare: (tab: CutTab) => Promise<void>;
  readonly act: (tab: CutTab) => Promise<void>;
  /** What writes is a worker of the page. */
  readonly inWorker?: true;
  /** It erases for good, out of the copies first. */
  readonly erases?: true;
  /** It takes more than one transaction: what was set aside comes back, or goes, in one of its own. */
  readonly inTwoSteps?: true;
  /** The dates of other sessions follow after it, in batches that whoever opens next goes on with. */
  readonly rebuilds?: true;
  /** A record that cannot be read, before. */
  readonly spoilt?: string;
  /** Cut at one in so many of its requests, where the others say what those of another act say; at each where absent. */
  readonly oneIn?: number;
  /** It leads the whole database to another schema. */
  readonly upgrades?: true;
}

/** An act that the panel does by itself when it opens at a place. */
export interface CutOpening extends Omit<CutAct, 'prepare' | 'act'> {
  readonly at: string;
}

async function openSession(tab: CutTab): Promise<void> {
  await tab.show(AT_SESSION);
  await tab.panel.waitFor('heading', TITLE);
}

/** The session's other actions, of which this one is to be pressed. */
async function openActions(tab: CutTab, name: string): Promise<void> {
  await openSession(tab);
  await tab.panel.click('button', 'Autres actions');
  await tab.panel.waitFor('button', name);
}

async function openErasing(tab: CutTab): Promise<void> {
  await tab.show(`${AT_SESSION}/suites`);
  await tab.panel.waitFor('heading', 'Les données personnelles');
}

async function openEdit(tab: CutTab): Promise<void> {
  await tab.show(`${AT_SESSION}/modifier`);
  await tab.panel.waitFor('button', 'Enregistrer');
}

async function openSettings(tab: CutTab): Promise<void> {
  await tab.show(SETTINGS);
  await openData(tab.panel);
}

async function tick(tab: CutTab): Promise<void> {
  await tab.panel.click('checkbox', 'Fait : Désigner le responsable de session et son suppléant');
}

async function wipe(tab: CutTab): Promise<void> {
  await tab.panel.click('button', 'Tout supprimer…');
  await tab.panel.within('dialog').waitFor('button', 'Tout supprimer');
}

const press = (name: string) => (tab: CutTab) => tab.panel.click('button', name);

export const ACTS: readonly CutAct[] = [
  {
    name: 'une session créée',
    prepare: async (tab) => {
      await tab.show('#/nouvelle');
      // What the centre proposes comes a moment after the form.
      await until('the title proposed', async () => ((await tab.panel.value('Titre professionnel')) === TITLE ? true : new NotYet('no title')));
      await tab.panel.fill('Premier jour', '2027-03-08');
    },
    act: press('Créer la session'),
  },
  { name: 'une coche', prepare: openSession, act: tick },
  {
    name: 'une coche annulée',
    oneIn: AS_A_TICK,
    prepare: async (tab) => {
      await openSession(tab);
      await tick(tab);
      await tab.panel.waitFor('button', 'Annuler');
    },
    act: press('Annuler'),
  },
  {
    name: 'un champ modifié',
    oneIn: AS_A_TICK,
    prepare: async (tab) => {
      await openEdit(tab);
      await tab.panel.fill('Responsable de session, nom et fonction', 'Mme Petit');
    },
    act: press('Enregistrer'),
  },
  {
    name: 'une session déplacée',
    oneIn: AS_A_TICK,
    prepare: async (tab) => {
      await openEdit(tab);
      await tab.panel.fill('Dernier jour', '2027-04-14');
      await tab.panel.fill('Premier jour', '2027-04-12');
      await tab.panel.click('button', 'Enregistrer');
      await tab.panel.waitFor('button', 'Confirmer');
    },
    act: press('Confirmer'),
  },
  {
    name: 'le centre changé de région',
    oneIn: IN_BATCHES,
    prepare: async (tab) => {
      await openSettings(tab);
      await tab.panel.select('Région', 'Bretagne');
      await tab.panel.waitFor('button', 'Confirmer');
    },
    act: press('Confirmer'),
    rebuilds: true,
  },
  {
    name: 'une session archivée',
    oneIn: AS_A_TICK,
    prepare: (tab) => openActions(tab, 'Archiver'),
    act: press('Archiver'),
  },
  {
    name: 'une session supprimée',
    oneIn: AS_A_TICK,
    prepare: (tab) => openActions(tab, 'Supprimer'),
    act: press('Supprimer'),
  },
  {
    name: 'une personne effacée',
    prepare: async (tab) => {
      await openErasing(tab);
      await tab.panel.click('button', 'Effacer une personne');
      await tab.panel.click('button', 'Effacer : A. B., candidat');
      await tab.panel.check('J’ai compris, c’est définitif');
    },
    act: press('Effacer pour de bon'),
    erases: true,
  },
  {
    name: 'les données personnelles d’une session effacées',
    oneIn: IN_BATCHES,
    prepare: async (tab) => {
      await openErasing(tab);
      await tab.panel.click('button', 'Effacer les données personnelles…');
      await tab.panel.check('J’ai compris, c’est définitif');
    },
    act: press('Effacer pour de bon'),
    erases: true,
  },
  {
    name: 'tout supprimé',
    oneIn: IN_BATCHES,
    prepare: async (tab) => {
      await openSettings(tab);
      await wipe(tab);
    },
    act: (tab) => tab.panel.within('dialog').click('button', 'Tout supprimer'),
    rebuilds: true,
  },
  {
    name: 'tout supprimé, puis repris',
    oneIn: OWNER_BY_OWNER,
    prepare: async (tab) => {
      await openSettings(tab);
      await wipe(tab);
      await tab.panel.within('dialog').click('button', 'Tout supprimer');
      await tab.panel.waitForText(/Tout a été supprimé/);
    },
    act: press('Annuler'),
    inTwoSteps: true,
    rebuilds: true,
  },
  {
    name: 'une base perdue, reprise de ses copies',
    oneIn: OWNER_BY_OWNER,
    seed: emptied,
    prepare: async (tab) => {
      await tab.show('#/');
      await tab.panel.waitFor('button', 'Tout reprendre');
    },
    act: press('Tout reprendre'),
    inTwoSteps: true,
    rebuilds: true,
  },
];

/** An export of two sessions, as it is and so large that the page leaves it to its worker: a JSON text may end in spaces. */
const EXPORT = join(import.meta.dirname, '../../fixtures/exports/schema-1.json');
const LARGE = 2_100_000;

/** The import of a file, in the page and in its worker. Writes the large file into a folder. */
export async function imports(folder: string): Promise<readonly CutAct[]> {
  const large = join(folder, 'grand.json');
  await writeFile(large, (await readFile(EXPORT, 'utf8')).padEnd(LARGE));
  const prepare = (file: string) => async (tab: CutTab) => {
    await openSettings(tab);
    await tab.panel.upload('Importer un fichier', file);
    await tab.panel.waitFor('button', 'Importer');
  };
  const act = press('Importer');
  return [
    { name: 'un fichier importé', prepare: prepare(EXPORT), act, oneIn: IN_BATCHES, rebuilds: true },
    { name: 'un grand fichier importé, par le travailleur de la page', prepare: prepare(large), act, inWorker: true, oneIn: IN_BATCHES, rebuilds: true },
  ];
}

export const OPENINGS: readonly CutOpening[] = [
  { name: 'une session illisible, mise de côté', seed: spoilt, at: AT_SESSION, spoilt: SESSION, rebuilds: true },
  { name: 'des échéances d’un autre référentiel, recomptées', oneIn: IN_BATCHES, seed: stale, at: '#/', rebuilds: true },
];

/** A store that was lost: its copies are all that is left. */
function emptied({ database, local }: Kept): Kept {
  const stores = Object.entries(database.stores).map(([name, store]) => [name, { ...store, rows: [] }] as const);
  return { database: { ...database, stores: Object.fromEntries(stores) }, local };
}

/** The same, where the record of the session cannot be read. */
function spoilt(common: Kept): Kept {
  return withRows(common, 'sessions', (row) => (idOf(row) === SESSION ? { ...row, start: 5 } : row));
}

/** The same, with every digest made by another rulebook. */
function stale(common: Kept): Kept {
  return withRows(common, 'digests', (row) => ({ ...row, stamp: '0.0', agenda: [] }));
}

function withRows({ database, local }: Kept, store: string, of: (row: object) => object): Kept {
  const found = database.stores[store];
  if (found === undefined) throw new Error(`no store ${store}`);
  return { database: { ...database, stores: { ...database.stores, [store]: { ...found, rows: found.rows.map((row) => of(row as object)) } } }, local };
}

function idOf(row: object): unknown {
  return 'id' in row ? row.id : null;
}
