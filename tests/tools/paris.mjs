// The browsers that are launched live in Paris (the default of `Launch.timezone`): from 22 or 23 h UTC on, it is tomorrow there. Imported first.
process.env.TZ = 'Europe/Paris';
