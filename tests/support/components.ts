import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

import { setLocale } from '#i18n/locale.ts';

import { shortenFailures, shortError } from './shortError.ts';

// A busy machine is no failure, and a failure is no reason to print the page.
configure({ asyncUtilTimeout: 30_000, getElementError: shortError });
shortenFailures();

// The environment of Vitest puts jsdom's window here. From Node 25 on Node has a storage of its own, which keeps nothing
// and hides jsdom's.
declare const jsdom: { readonly window: Window };
for (const name of ['localStorage', 'sessionStorage'] as const) {
  Object.defineProperty(window, name, { configurable: true, get: () => jsdom.window[name] });
}

// What jsdom lacks of a browser: scrolling, dialogs on top of the page, escapes for selectors.
window.scrollTo = () => undefined;
HTMLElement.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'dialog') return;
  event.preventDefault();
  event.target.closest('dialog')?.removeAttribute('open');
});
Object.assign(window, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

afterEach(() => {
  cleanup();
  setLocale('en');
  window.localStorage.clear();
  window.history.pushState(null, '', '/');
});
