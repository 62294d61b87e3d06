import { version } from '@/lib/actions/about';
import { attempt } from '@/lib/actions/attempt';
import { readBackup } from '@/lib/actions/backup';
import { centre } from '@/lib/actions/state';
import { RULEBOOK } from '@/lib/rulebook/version';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { useDraft } from '../forms/useDraft';
import { CentreList } from '../lists/CentreList';
import { LIST_FORMS } from '../lists/lists';
import { About } from './About';
import { BesideCeres } from './BesideCeres';
import { CentreForm } from './CentreForm';
import { CentreYear } from './CentreYear';
import { DataProtection } from './DataProtection';
import { DataSection } from './DataSection';
import { Deroules } from './Deroules';
import { Fold } from './Fold';
import { Help } from './Help';
import { Told } from './Told';
import './settings.css';
import { Managed } from './Managed';
import { besideHolds, centreHolds, dataHolds, deroulesHold, listHolds, yearHolds } from './holds';
import { toldHolds } from './told-holds';

/** Which sections are open, as the panel opens first. Kept, as a draft is, until the browser closes. */
const FOLDED = {
  centre: true,
  sites: false,
  titles: false,
  deroules: false,
  own: false,
  year: false,
  beside: false,
  told: false,
  data: false,
  help: false,
  about: false,
  protection: false,
};

type SectionId = keyof typeof FOLDED;

interface Section {
  readonly id: SectionId;
  readonly heading: string;
  readonly holds: () => string;
  readonly body: () => ComponentChildren;
}

const form = (list: (typeof LIST_FORMS)[number]['list']) => LIST_FORMS.filter((each) => each.list === list);
const OWN = LIST_FORMS.filter(({ list }) => list !== 'sites' && list !== 'titles');

const SECTIONS: readonly Section[] = [
  { id: 'centre', heading: 'Votre centre', holds: () => centreHolds(centre.value), body: () => <CentreForm /> },
  {
    id: 'sites',
    heading: 'Sites',
    holds: () => listHolds(centre.value, ['sites']),
    body: () => form('sites').map((each) => <CentreList key={each.list} form={each} alone />),
  },
  {
    id: 'titles',
    heading: 'Titres',
    holds: () => listHolds(centre.value, ['titles']),
    body: () => form('titles').map((each) => <CentreList key={each.list} form={each} alone />),
  },
  { id: 'deroules', heading: 'Déroulés', holds: () => deroulesHold(centre.value), body: () => <Deroules /> },
  {
    id: 'own',
    heading: 'Vos tâches, marges et délais confirmés',
    holds: () => listHolds(centre.value, ['ownRules', 'margins', 'confirmed']),
    body: () => OWN.map((each) => <CentreList key={each.list} form={each} />),
  },
  { id: 'year', heading: 'L’année du centre', holds: yearHolds, body: () => <CentreYear /> },
  { id: 'beside', heading: 'À côté de CERES', holds: besideHolds, body: () => <BesideCeres /> },
  { id: 'told', heading: 'Rappels du bureau', holds: toldHolds, body: () => <Told /> },
  { id: 'data', heading: 'Données', holds: dataHolds, body: () => <DataSection /> },
  { id: 'help', heading: 'Aide', holds: () => 'guide, raccourcis clavier, rapport d’erreurs', body: () => <Help /> },
  {
    id: 'about',
    heading: 'À propos',
    holds: () => `Jalon ${version()}, règles ${String(RULEBOOK.version)}`,
    body: () => <About />,
  },
  {
    id: 'protection',
    heading: 'Protection des données',
    holds: () => 'la note pour votre délégué à la protection des données',
    body: () => <DataProtection />,
  },
];

/** The centre, the data, and what Jalon is: sections that fold, each with what it holds in one line. */
export function SettingsView() {
  const folds = useDraft('reglages', FOLDED);
  useEffect(() => attempt(readBackup), []);
  return (
    <div class="settings">
      <h1>Réglages</h1>
      <Managed />
      {SECTIONS.map(({ id, heading, holds, body }) => (
        <Fold
          key={id}
          heading={heading}
          holds={typo(holds())}
          open={folds.value[id]}
          onToggle={(open) => {
            if (open !== folds.value[id]) folds.set({ [id]: open });
          }}
        >
          {body()}
        </Fold>
      ))}
    </div>
  );
}
