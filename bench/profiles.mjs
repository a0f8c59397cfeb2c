const kilobitsPerSecond = 1000 / 8;

/**
 * The devices that are imitated: `cpu` is how many times slower the processor is, `network` the connection in bytes a
 * second and milliseconds, `context` the browser's window.
 */
export const profiles = {
  phone: {
    cpu: 4,
    network: {
      offline: false,
      latency: 150,
      downloadThroughput: 1600 * kilobitsPerSecond,
      uploadThroughput: 750 * kilobitsPerSecond,
    },
    context: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  },
  desktop: { cpu: 1, network: undefined, context: { viewport: { width: 1280, height: 800 } } },
};
