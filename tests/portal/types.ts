/** How the portal is made: the same screens and words, in three kinds of markup. */
export type Make = 'moderne' | 'tables' | 'composants';

/** The twelve screens of the portal, then the pages that are none of them. */
export type Screen =
  | 'connexion'
  | 'accueil'
  | 'liste-sessions'
  | 'creation-session'
  | 'fiche-session'
  | 'commande-dte'
  | 'candidats'
  | 'jury'
  | 'convocations'
  | 'pv'
  | 'resultats'
  | 'agrement'
  | 'aide'
  | 'mentions'
  | 'compte'
  | 'erreur'
  | 'maintenance';

/** A screen, and the session that it shows where it shows one. */
export interface Place {
  readonly screen: Screen;
  readonly number?: string | undefined;
}

/** The first three are known labels of the real portal; what it calls a session after its exam is not public: the last two are invented. */
export type State = 'En préparation' | 'DTE envoyé' | 'Convocations envoyées' | 'PV transmis' | 'Session validée';

export interface Candidate {
  name: string;
  /** Civil dates are written 2027-03-15. */
  born: string;
  route: string;
  day: string;
  hour: string;
  decision: string;
}

export interface Member {
  readonly name: string;
  readonly trade: string;
  readonly until: string;
}

export interface Session {
  readonly number: string;
  readonly title: string;
  start: string;
  end: string;
  place: string;
  owner: string;
  planned: number;
  state: State;
  isOrdered: boolean;
  delivery: string;
  candidates: Candidate[];
  jury: Member[];
  /** The report (PV): null until it is created. */
  report: { supervisor: string; remarks: string } | null;
  areResultsSaved: boolean;
}

/** All that the portal keeps, for as long as the tab lives. */
export interface Data {
  sessions: Session[];
  /** The session that the menu leads to. */
  current: string;
  /** What the last button came to, shown once. */
  message: { text: string; tone: Tone } | null;
  /** What the list of sessions is narrowed to. */
  filter: string;
}

export type Tone = 'info' | 'done' | 'error';

export interface Field {
  readonly kind: 'field';
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'date' | 'time' | 'number' | 'password' | 'list' | 'lines' | 'check';
  readonly value: string;
  readonly options?: readonly string[];
  readonly isOff?: boolean;
}

export interface Button {
  readonly kind: 'button';
  readonly act: string;
  readonly text: string;
  /** Which line of a table it stands in. */
  readonly item?: number;
  readonly isOff?: boolean;
  /** In one make it acts as soon as the button of the mouse is down. */
  readonly isHasty?: boolean;
}

export interface Link {
  readonly kind: 'link';
  readonly text: string;
  readonly to: Place;
  readonly after?: string;
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly isState?: boolean;
}

export type Cell = string | Field | Button | Link;

export interface Tab {
  readonly name: string;
  readonly label: string;
  readonly parts: readonly Part[];
}

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'links'; readonly links: readonly Link[] }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly kind: 'buttons'; readonly buttons: readonly Button[] }
  | { readonly kind: 'tabs'; readonly label: string; readonly open: string; readonly tabs: readonly Tab[] };

/** What a screen shows, whatever the make. */
export interface View {
  readonly screen: Screen;
  readonly title: string;
  readonly heading: string;
  readonly trail: readonly (Link | string)[];
  readonly parts: readonly Part[];
  readonly menu: readonly Link[];
  readonly foot: readonly Link[];
  /** Its data come a moment after the rest, in every make that has late content. */
  readonly isLate: boolean;
}

/** What is asked in a modal before an act that cannot be undone. */
export interface Question {
  readonly heading: string;
  readonly text: string;
  readonly confirm: Button;
}

/** What an act came to. */
export interface Outcome {
  readonly ask?: Question;
  readonly go?: Place;
  readonly message?: string;
  readonly error?: string;
}

export type Values = Readonly<Record<string, string>>;

export interface Job {
  readonly data: Data;
  readonly values: Values;
  readonly item: number;
}

export interface SessionJob extends Job {
  readonly session: Session;
}

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the portal gives to a make, to draw with. */
export interface Hands {
  link(place: Place): { readonly href: string; readonly target?: string };
  press(button: Button): void;
  /** Tells where the value of a field is to be read. */
  keep(field: Field, control: Control): void;
}

/** A make: how it draws. Nothing else differs between makes, save the addresses. */
export interface Maker {
  readonly name: Make;
  /** What the title of the document says on a view. */
  title(view: View): string;
  /** How long the whole view takes to come, in ms. */
  delay(view: View): number;
  /** What is shown meanwhile. */
  early(view: View): View;
  draw(view: View, hands: Hands): void;
  ask(question: Question, hands: Hands): void;
}
