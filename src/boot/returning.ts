/**
 * Has a page that is loaded anew, or gone back to, drawn as a whole at once, so that the browser finds the place where
 * it was left. The page takes it back when it can act.
 */
export function drawWholeOnReturn(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReturn = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
  if (isReturn) document.documentElement.dataset['whole'] = '';
}
