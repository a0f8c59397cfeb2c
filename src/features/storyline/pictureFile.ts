/** What goes into a picture of the storyline that is taken along. */
export interface PictureWords {
  readonly title: string;
  readonly legend: string;
  readonly address: string;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const border = 24;
const headHeight = 64;
const footHeight = 40;

/** The presentation that a style sheet gives and a file of its own must carry itself. */
const carried = ['fill', 'stroke', 'stroke-width', 'opacity', 'font-size', 'font-weight'] as const;

/**
 * Makes a picture of its own from a drawing in the page: with its colours, its fonts, a title, a legend and the
 * address it comes from.
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
  // A style element made in the page would count as an inline style of the page, so it is put in as text.
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

/** A copy of an element and what is in it, with the styles it has in the page; links become groups. */
function withStyles(original: Element): Element {
  const name = original.tagName === 'a' ? 'g' : original.tagName;
  const copy = document.createElementNS(svgNamespace, name);
  for (const { name: key, value } of original.attributes) {
    // What has moved with the window stands at its own place in a picture of the whole.
    const moved = key === 'transform' && original.getAttribute('data-moved') === 'true';
    if (!moved && !/^(class|href|role|tabindex|aria-.*|data-.*)$/.test(key)) copy.setAttribute(key, value);
  }
  const style = getComputedStyle(original);
  for (const property of carried) copy.setAttribute(property, style.getPropertyValue(property));
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
