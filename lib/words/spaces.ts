/** No line breaks here: inside dates and counts, before « : », inside « ». */
export const NBSP = '\u00A0';

/** The narrow one, before « ; », « ! » and « ? ». */
export const NARROW_NBSP = '\u202F';
