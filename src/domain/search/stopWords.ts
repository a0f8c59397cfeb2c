/**
 * Words of either language that say nothing about what is looked for, folded. A query is read without them, unless it
 * has no others.
 */
export const stopWords: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and are as at be been but by can could did do does doing dont everybody everyone for from had has have he ' +
    'her here hers him his how i if im in into is isnt it its just me my not of off on one or our out over she should ' +
    'so some somebody someone than that thats the their them then there these they this those to up us was we were what when where ' +
    'which who whom whose why will with would you your youre ' +
    'aber alle als am an auch auf aus bei beim bin bis bist da dann das dass dein deine dem den der des dich die dir doch ' +
    'du durch ein eine einem einen einer eines er es fur hat hatte hier ich ihm ihn ihr ihre im in ins ist ja jeder jemand man ' +
    'mein meine mich mir mit nach nicht noch nur ob oder sein seine sich sie sind so um und uns unser vom von vor ' +
    'wann war was wegen wem wen wenn wer wie wir wird wo zu zum zur'
  ).split(' '),
);
