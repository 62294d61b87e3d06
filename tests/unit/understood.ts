import type { Fact } from '@/lib/ceres/fact';
import type { Snapshot } from '@/lib/ceres/snapshot';
import type { Understanding } from '@/lib/ceres/understand';
import type { PageReport, SeenLine } from '@/lib/platform/messages';

const BLANK: Snapshot = {
  route: '/#/a',
  title: '',
  headings: [],
  tabs: [],
  breadcrumb: [],
  labels: [],
  buttons: ['Valider les convocations'],
  columns: [],
  texts: [],
  prose: 0,
  fields: 0,
};

/** A page of CERES as Jalon understands it: the screen of convocations, but for what is said. */
export function understood({ snapshot, ...patch }: Partial<Omit<Understanding, 'snapshot'>> & { readonly snapshot?: Partial<Snapshot> } = {}): Understanding {
  return {
    screen: 'convocations',
    confidence: 0.87,
    evidence: ['titre « Convocations »'],
    route: '/#/a',
    heading: '',
    facts: [],
    snapshot: { ...BLANK, ...snapshot },
    ...patch,
  };
}

/** Something that a page says of its session. */
export const fact = (text: string, where = 'texte', name = ''): Fact => ({ name, text, where });

const line = (place: SeenLine['place'], text: string, level = 0): SeenLine => ({ place, text, level, size: 0, in: 0 });

/** What is seen of a page that is each of these screens beyond doubt; of none, only its title. */
const SEEN = {
  convocations: [
    line('tabs', 'Convocations'),
    line('headings', 'Convocations des candidats', 2),
    line('labels', 'Mode de remise'),
    line('buttons', 'Valider les convocations'),
  ],
  pv: [
    line('tabs', 'Procès-verbal'),
    line('headings', 'Procès-verbal de session', 2),
    line('labels', 'Membres du jury présents'),
    line('buttons', 'Éditer le PV'),
  ],
  none: [],
} as const satisfies Record<string, readonly SeenLine[]>;

/** What the script sees of such a page, the values of its fields aside. */
export function seen(screen: keyof typeof SEEN, patch: Partial<PageReport> = {}): PageReport {
  const lines = [line('headings', 'Session 27-0412', 1), ...SEEN[screen]];
  const fields = [{ name: 'Date de début', open: true, value: '' }];
  return { type: 'jalon/page', route: '/#/sessions/412', title: 'CERES', lines, inside: [], fields, values: false, ...patch };
}

/** The same with what its fields hold, where that is asked for. */
export function answered(page: PageReport, values: boolean): PageReport {
  return { ...page, values, fields: page.fields.map((field) => ({ ...field, value: values ? '2027-03-15' : '' })) };
}
