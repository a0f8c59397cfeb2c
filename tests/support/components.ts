import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

import { speak } from '#i18n/locale.ts';

// What jsdom lacks of a browser: scrolling, dialogs on top of the page, escapes for selectors.
window.scrollTo = () => undefined;
HTMLElement.prototype.scrollIntoView = () => undefined;
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
Object.assign(window, { CSS: { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } });

afterEach(() => {
  cleanup();
  speak('en');
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});
