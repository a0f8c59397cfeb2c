import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

import { speak } from '#i18n/locale.ts';

afterEach(() => {
  cleanup();
  speak('en');
  window.localStorage.clear();
  window.history.replaceState(null, '', '/');
});
