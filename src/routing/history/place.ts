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
 * lines may break elsewhere once the page has its fonts.
 */
function alignerOf(focused: Place['focused']): Place['align'] {
  const index = parts().findIndex((part) => part.getBoundingClientRect().bottom > 0);
  const pressed = focused()?.getBoundingClientRect();
  const isInWindow = pressed !== undefined && pressed.bottom > 0 && pressed.top < window.innerHeight;
  const find = () => (isInWindow ? focused() : parts()[index]);
  const top = find()?.getBoundingClientRect().top ?? 0;
  return () => {
    const found = find();
    if (found) window.scrollBy({ top: found.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

function parts(): readonly Element[] {
  return [...document.querySelectorAll('.draw-when-near')];
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
