/** Something that a page says of its session, as it says it. */
export interface Fact {
  /** What the page calls it: the label beside it, or nothing. */
  readonly name: string;
  /** What it says: a line of text, or what a field holds. */
  readonly text: string;
  /** Where it stands, in French: « titre », « fil d’Ariane », « onglet », « texte », « champ », « titre de la page ». */
  readonly where: string;
}
