/** One address of every kind of page. */
export const kindsOfPage = [
  '/',
  '/?with=penny-lane,russell-hammond&match=all',
  '/?with=lester-bangs,the-crew&match=all',
  '/scene/golden-god',
  '/scene/uncool?with=lester-bangs&reading=25-years-later',
  '/cast',
  '/character/russell-hammond',
  '/quotes',
  '/quote/only-true-currency',
  '/sources',
  '/source/five-glorious-moments',
  '/disputes',
  '/set',
] as const;

/** The same address in German. */
export function german(address: string): string {
  return address === '/' ? '/de' : `/de${address.replace(/^\/(?=\?)/, '')}`;
}
