// Functions that run inside the measured page. Each is sent as text, so it uses nothing from outside of itself.

/**
 * Runs before the page's own scripts. Collects into `window.bench` the paints, the layout shifts, the long tasks, and
 * when the title can be read and the page can be used; all times in milliseconds since the navigation.
 * @param title the CSS selector of the scenes' titles
 * @param text what the awaited title contains
 * @param inViewport whether the title must be in the viewport to count as visible
 * @param usable the CSS selector of what is there once the page can be used
 */
export function watchPage({ title, text, inViewport, usable }) {
  const bench = { paint: null, largestPaint: null, shift: 0, longTasks: [], readable: null, usable: null };
  window.bench = bench;
  bench.isVisible = (wanted) =>
    [...document.querySelectorAll(title)].some((element) => {
      if (!element.textContent.includes(wanted)) return false;
      const { width, height, top, right, bottom, left } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return false;
      if (inViewport && (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)) return false;
      return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    });

  const observe = (type, use) =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.paint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (bench.largestPaint = startTime));
  observe('longtask', ({ startTime, duration }) => bench.longTasks.push([startTime, duration]));

  // The worst window: shifts less than a second apart, within five seconds.
  let first = -Infinity;
  let last = -Infinity;
  let sum = 0;
  observe('layout-shift', ({ startTime, value, hadRecentInput }) => {
    if (hadRecentInput) return;
    if (startTime - last > 1000 || startTime - first > 5000) {
      first = startTime;
      sum = 0;
    }
    last = startTime;
    sum += value;
    bench.shift = Math.max(bench.shift, sum);
  });

  requestAnimationFrame(look);
  function look() {
    if (bench.readable === null && bench.isVisible(text)) bench.readable = performance.now();
    if (bench.readable !== null && document.querySelector(usable) !== null) bench.usable = performance.now();
    if (bench.usable === null) requestAnimationFrame(look);
  }
}

/**
 * Calls `press(id)` and waits until the page has settled: until nothing has changed in it for 300 ms.
 * @returns `{ painted, settled }`: milliseconds from the call until the next frame was painted, and until the frame
 *   after the last change was
 */
export function timePress(press, id) {
  return new Promise((resolve) => {
    const started = performance.now();
    let painted;
    let settled;
    let timer;
    const changes = new MutationObserver(noteNextFrame);
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['hidden', 'aria-pressed'],
    });
    press(id);
    noteNextFrame();

    function noteNextFrame() {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message comes after the frame's layout and paint.
        port1.onmessage = () => {
          settled = performance.now() - started;
          painted ??= settled;
          clearTimeout(timer);
          timer = setTimeout(() => {
            changes.disconnect();
            resolve({ painted, settled });
          }, 300);
        };
        port2.postMessage(0);
      });
    }
  });
}
