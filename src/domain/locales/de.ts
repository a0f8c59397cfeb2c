import type { LocaleEntry } from './localeEntry.ts';

export const de = {
  code: 'de',
  name: 'Deutsch',
  prefix: '/de',
  openGraph: 'de_DE',
  format: 'de',
  quotationMarks: ['„', '“'],
  endings: ['ungen', 'ung', 'ern', 'est', 'ten', 'en', 'er', 'em', 'es', 'et', 'st', 'te', 's', 'e', 'n', 't'],
  stopWords:
    'aber alle als am an auch auf aus bei beim bin bis bist da dann das dass dein deine dem den der des dich die ' +
    'dir doch du durch ein eine einem einen einer eines er es fur hat hatte hier ich ihm ihn ihr ihre im in ins ' +
    'ist ja jeder jemand man mein meine mich mir mit nach nicht noch nur ob oder sein seine sich sie sind so um ' +
    'und uns unser vom von vor wann war was wegen wem wen wenn wer wie wir wird wo zu zum zur',
  articles: ['der', 'die', 'das'],
} as const satisfies LocaleEntry;
