/** The texts in a downloaded picture of the storyline. */
export interface PictureWords {
  readonly title: string;
  readonly legend: string;
  readonly address: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const border = 24;
const headHeight = 64;
const footHeight = 40;

/** Properties set by style sheets, which a standalone file must contain as attributes. */
const inlinedProperties = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-size', 'font-weight'] as const;

/**
 * Makes a standalone picture from a drawing in the page, with its colours and fonts, a title, a legend and the address
 * of the page.
 * @param fontFaces `@font-face` rules with the fonts in them
 * @returns the text of an SVG file and its size in pixels
 */
export function pictureFile(drawing: SVGSVGElement, words: PictureWords, fontFaces: string) {
  const { width, height } = drawing.viewBox.baseVal;
  const { backgroundColor: ground, color: ink } = getComputedStyle(document.documentElement);
  const size = { width: width + 2 * border, height: height + headHeight + footHeight };

  const picture = document.createElementNS(svgNamespace, 'svg');
  set(picture, { xmlns: svgNamespace, viewBox: `0 0 ${size.width} ${size.height}`, ...asText(size) });
  const back = document.createElementNS(svgNamespace, 'rect');
  set(back, { width: '100%', height: '100%', fill: ground });
  const body = document.createElementNS(svgNamespace, 'g');
  set(body, { transform: `translate(${border} ${headHeight})` });
  for (const child of drawing.children) body.append(withStyles(child));
  picture.append(back);
  picture.append(textElement(words.title, { x: border, y: 42, 'font-size': 26, class: 'title', fill: ink }));
  picture.append(body);
  picture.append(textElement(words.legend, { x: border, y: size.height - 16, 'font-size': 12, fill: ink }));
  const end = { x: size.width - border, y: size.height - 16, 'font-size': 12, 'text-anchor': 'end' };
  picture.append(textElement(words.address, { ...end, fill: ink }));
  // Inserted as text, because a style element created in the page would be subject to the page's policy for inline styles.
  const style = `<style>${fontFaces} text { font-family: 'Instrument Sans', sans-serif } .title { font-family: 'Fraunces', serif; font-weight: 600 }</style>`;
  const text = new XMLSerializer().serializeToString(picture).replace('>', () => `>${style}`);
  return { text, ...size };
}

function textElement(content: string, attributes: Record<string, string | number>): SVGTextElement {
  const element = document.createElementNS(svgNamespace, 'text');
  set(element, attributes);
  element.textContent = content;
  return element;
}

/** Copies an element with its content and its computed styles; links become groups. */
function withStyles(original: Element): Element {
  const name = original.tagName === 'a' ? 'g' : original.tagName;
  const copy = document.createElementNS(svgNamespace, name);
  for (const { name: key, value } of original.attributes) {
    // Titles that have moved with scrolling return to their places in the whole drawing.
    const moved = key === 'transform' && original.getAttribute('data-moved') === 'true';
    if (!moved && !/^(class|href|role|tabindex|aria-.*|data-.*)$/.test(key)) copy.setAttribute(key, value);
  }
  const style = getComputedStyle(original);
  for (const property of inlinedProperties) copy.setAttribute(property, style.getPropertyValue(property));
  for (const node of original.childNodes) {
    if (node instanceof Element) copy.append(withStyles(node));
    else copy.append(node.cloneNode());
  }
  return copy;
}

function set(element: Element, attributes: Record<string, string | number>) {
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
}

function asText(size: { width: number; height: number }): Record<string, string> {
  return { width: String(size.width), height: String(size.height) };
}
