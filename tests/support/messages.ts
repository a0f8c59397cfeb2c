import { locales, setLocale } from '#i18n/locale.ts';
import { loadMessages } from '#i18n/messages.ts';

// Tests speak every language, English unless they say otherwise.
await Promise.all(locales.map(loadMessages));
setLocale('en');
