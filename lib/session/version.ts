/** One number for the database and the records in it. It rises with every change of a stored shape. */
export const SCHEMA = 7;
