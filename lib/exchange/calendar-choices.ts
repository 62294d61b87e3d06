// Apart from the calendar itself, so that a form can offer them without the rulebook.

/** When a calendar rings: on the day itself, the day before or a week before, at nine in the morning. */
export const ALARMS = ['aucun', 'jour', 'veille', 'semaine'] as const;
export type Alarm = (typeof ALARMS)[number];

/** What the user chooses of a calendar file. */
export interface CalendarChoices {
  readonly alarm: Alarm;
  /** Whether the advised days stand beside the last ones. */
  readonly advised: boolean;
  /** Whether what is done stays, as done. */
  readonly done: boolean;
}

export const USUAL_CHOICES: CalendarChoices = { alarm: 'aucun', advised: false, done: true };
