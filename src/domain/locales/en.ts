import type { LocaleEntry } from './localeEntry.ts';

export const en = {
  code: 'en',
  name: 'English',
  prefix: '',
  openGraph: 'en_US',
  format: 'en',
  quotationMarks: ['“', '”'],
  endings: ['ions', 'ings', 'ion', 'ing', 'est', 'ed', 'es', 'ly', 'er', 's', 'e', 'd'],
  stopWords:
    'a about after all also am an and are as at be been but by can could did do dos doing dont everybody ' +
    'everyone for from had has have he her here hers him his how i if im in into is isnt it its just me my not of ' +
    'off on one or our out over she should so some somebody someone than that thats the their them then there ' +
    'these they this those to up us was we were what when where which who whom whose why will with would you your ' +
    'youre',
  articles: ['the', 'a', 'an'],
} as const satisfies LocaleEntry;
