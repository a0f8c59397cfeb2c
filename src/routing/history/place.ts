/** How an entry of the history was left, so that coming back finds it so. */
export interface Place {
  readonly scroll: number;
  /** Brings into view again what stood there, where heights may have been guessed: see `draw-when-near`. */
  readonly align: () => void;
  /** Finds the element that had the focus. */
  readonly focused: () => HTMLElement | undefined;
}

/** How the page stands now. */
export function currentPlace(): Place {
  const focused = finderOf(document.activeElement);
  return { scroll: window.scrollY, align: alignerOf(focused), focused };
}

/**
 * What was pressed, if it was in the window, or else the part at the top of that; and where it stood. Between the two,
 * lines may break elsewhere once the page has its fonts. A part is found again by its place among the parts; a row of a
 * long list, of which other rows are in the page then, by its key.
 */
function alignerOf(focused: Place['focused']): Place['align'] {
  const all = parts();
  const index = all.findIndex((part) => part.getBoundingClientRect().bottom > 0);
  const key = all[index]?.getAttribute('data-row') ?? undefined;
  const findPart = () =>
    key === undefined ? parts()[index] : document.querySelector(`[data-row="${CSS.escape(key)}"]`);
  const pressed = focused()?.getBoundingClientRect();
  const isInWindow = pressed !== undefined && pressed.bottom > 0 && pressed.top < window.innerHeight;
  const find = () => (isInWindow ? focused() : findPart());
  const top = find()?.getBoundingClientRect().top ?? 0;
  return () => {
    const found = find();
    if (found) window.scrollBy({ top: found.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

function parts(): readonly Element[] {
  return [...document.querySelectorAll('.draw-when-near, [data-row]')];
}

/**
 * The element itself is gone when its page is left; an id, or the place among the links to one address, is not. No
 * function in here may name the element: it would keep the whole page that is left.
 */
function finderOf(element: Element | null): Place['focused'] {
  const href = element?.getAttribute('href');
  const selector = element?.id ? `#${CSS.escape(element.id)}` : href ? `a[href="${CSS.escape(href)}"]` : undefined;
  if (selector === undefined) return () => undefined;
  const index = element === null ? -1 : [...document.querySelectorAll(selector)].indexOf(element);
  return () => document.querySelectorAll<HTMLElement>(selector)[index];
}
