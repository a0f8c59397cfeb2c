/**
 * The fonts of the page as `@font-face` rules that carry the font files themselves, for a picture that is taken along.
 * A font that cannot be had is left out; the picture then shows the fallback.
 */
export async function embeddedFontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(fontFacesIn);
  const embedded = await Promise.all(rules.map(embed));
  return embedded.join('\n');
}

function fontFacesIn(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule && isOfThePage(rule) ? [rule] : []));
}

/** The rest of a font holds what no page of the film shows, and stands in for no font either. */
function isOfThePage({ style }: CSSFontFaceRule): boolean {
  return /^"?(Fraunces|Instrument Sans)"?$/.test(style.getPropertyValue('font-family'));
}

async function embed(rule: CSSFontFaceRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(rule.cssText)?.[1];
  if (address === undefined) return '';
  try {
    const url = new URL(address, rule.parentStyleSheet?.href ?? document.baseURI);
    const response = await fetch(url);
    if (!response.ok) return '';
    return rule.cssText.replace(address, await dataUrl(await response.blob()));
  } catch {
    return '';
  }
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error('The font could not be read', { cause: reader.error }));
    reader.readAsDataURL(blob);
  });
}
