/** How an entry of the history was left, so that coming back finds it so. */
export interface Place {
  readonly scroll: number;
  /** Finds the element that had the focus. */
  readonly focused: () => HTMLElement | undefined;
}

/** How the page stands now. */
export function currentPlace(): Place {
  return { scroll: window.scrollY, focused: finderOf(document.activeElement) };
}

/** The element itself is gone when its page is left; an id, or the place among the links to one address, is not. */
function finderOf(element: Element | null): Place['focused'] {
  const href = element?.getAttribute('href');
  const selector = element?.id ? `#${CSS.escape(element.id)}` : href ? `a[href="${CSS.escape(href)}"]` : undefined;
  if (selector === undefined) return () => undefined;
  const index = [...document.querySelectorAll(selector)].findIndex((one) => one === element);
  return () => document.querySelectorAll<HTMLElement>(selector)[index];
}
