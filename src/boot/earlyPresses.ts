/** What only acts once the code is there; links and what unfolds need none. */
const pressable = 'button, [role="button"], [data-line]';

/**
 * Keeps the presses that come before the page can answer, and hands them on, in order, when it can: the document then
 * carries `data-ready`, and a part that is later than the rest no longer `data-late`. A link that is followed before
 * takes the query along, which the links of a built page do not know.
 */
export function keepEarlyPresses(): void {
  const root = document.documentElement;
  let pressed: Element[] = [];

  function keep({ target }: Event) {
    if (target instanceof Element && isWaiting(target)) carryQuery(target.closest('a'));
    if (target instanceof Element && target.closest(pressable) && isWaiting(target)) pressed.push(target);
  }

  function isWaiting(element: Element) {
    return !('ready' in root.dataset) || element.closest('[data-late]') !== null;
  }

  function handOn(observer: MutationObserver) {
    const answered = pressed.filter((element) => !isWaiting(element));
    pressed = pressed.filter(isWaiting);
    for (const element of answered) element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    if (!('ready' in root.dataset) || document.querySelector('[data-late]')) return;
    observer.disconnect();
    document.removeEventListener('click', keep, true);
  }

  document.addEventListener('click', keep, true);
  new MutationObserver((_, observer) => handOn(observer)).observe(root, {
    subtree: true,
    attributeFilter: ['data-ready', 'data-late'],
  });
}

function carryQuery(link: Element | null) {
  const href = link?.getAttribute('href') ?? '';
  if (!/^\/[^?]*$/.test(href) || location.search === '') return;
  const [path = '', ...place] = href.split('#');
  link?.setAttribute('href', [path + location.search, ...place].join('#'));
}
