/** The seven territories whose public holidays differ; another id is refused at every border. */
export const TERRITORIES = [
  'metropole',
  'alsace-moselle',
  'guadeloupe',
  'martinique',
  'guyane',
  'la-reunion',
  'mayotte',
] as const;

export type Territory = (typeof TERRITORIES)[number];
