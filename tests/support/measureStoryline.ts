import type { Locator } from '@playwright/test';

/**
 * Measures a drawn storyline, in units of the drawing.
 * @returns in words: names that meet a name, a line or a capsule, capsules that a foreign line runs through, and what
 * stands outside of the drawing
 */
export function collisions(drawing: Locator): Promise<readonly string[]> {
  return drawing.evaluate((svg) => {
    /** Half the height of letters of 12 px; the box of a text is as high as its font may get. */
    const letterHalf = 6;
    const strokeHalf = 1.5;
    const outer = svg.getBoundingClientRect();
    const found: string[] = [];

    const all = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
    const names = all('text:not([transform])').map((text) => {
      const { x, y, width, height } = text.getBBox();
      const middle = y + height / 2;
      const box = { left: x, right: x + width, top: middle - letterHalf, bottom: middle + letterHalf };
      return { name: text.textContent, box };
    });
    const capsules = all('[data-scene]').map((link) => {
      const { x, y, width, height } = link.querySelector<SVGRectElement>('g rect')!.getBBox();
      const members = [...link.querySelectorAll('circle')].map((dot) => dot.cy.baseVal.value);
      const box = { left: x, right: x + width, top: y, bottom: y + height };
      return { name: link.dataset['scene'] ?? '', box, members, x: x + width / 2 };
    });
    const lines = [...svg.querySelectorAll<SVGPathElement>('.storyline-line')].map((path) => {
      const length = path.getTotalLength();
      const points = Array.from({ length: Math.ceil(length) + 1 }, (_, at) => path.getPointAtLength(at));
      return { name: path.parentElement?.textContent ?? '', points };
    });
    type Box = (typeof names)[number]['box'];

    function meet(a: Box, b: Box) {
      return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    }
    function runsThrough(points: readonly DOMPoint[], box: Box) {
      return points.some(
        ({ x, y }) => x > box.left && x < box.right && y > box.top - strokeHalf && y < box.bottom + strokeHalf,
      );
    }

    names.forEach(({ name, box }, index) => {
      for (const other of names.slice(index + 1)) if (meet(box, other.box)) found.push(`${name} / ${other.name}`);
      for (const one of capsules) if (meet(box, one.box)) found.push(`${name} / scene ${one.name}`);
      for (const one of lines) if (runsThrough(one.points, box)) found.push(`${name} / line of ${one.name}`);
    });
    for (const { name, points } of lines) {
      for (const one of capsules.filter(({ box }) => runsThrough(points, box))) {
        const height = points.reduce((a, b) => (Math.abs(b.x - one.x) < Math.abs(a.x - one.x) ? b : a)).y;
        if (!one.members.some((y) => Math.abs(y - height) < 0.5)) found.push(`line of ${name} / scene ${one.name}`);
      }
    }
    for (const text of svg.querySelectorAll('text')) {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const inside = left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
      if (!inside) found.push(`${text.textContent} / edge`);
    }
    return found;
  });
}
