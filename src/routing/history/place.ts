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
  return { scroll: window.scrollY, align: alignerOf(), focused: finderOf(document.activeElement) };
}

/** The part at the top of the window, by its place among the parts, and how far it has scrolled out. */
function alignerOf(): Place['align'] {
  const index = parts().findIndex((part) => part.getBoundingClientRect().bottom > 0);
  const top = parts()[index]?.getBoundingClientRect().top ?? 0;
  return () => {
    const part = parts()[index];
    if (part) window.scrollBy({ top: part.getBoundingClientRect().top - top, behavior: 'instant' });
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
