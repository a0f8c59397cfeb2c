import { markAddress } from './address.ts';
import { keepEarlyPresses } from './earlyPresses.ts';
import { watchFonts } from './fonts.ts';
import { openWithText } from './opening.ts';
import { drawWholeOnReturn } from './returning.ts';
import { startAfterPaint } from './start.ts';
import { applyTheme } from './theme.ts';

// Stands in every page, above its content: what must be known before the first paint, and when the rest is asked for.
applyTheme();
markAddress();
drawWholeOnReturn();
openWithText();
watchFonts();
keepEarlyPresses();
startAfterPaint();
