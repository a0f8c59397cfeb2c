/** Calls back in the first frame that has content and waits for no fonts, before it is painted. */
export function onFirstFrame(callback: () => void): void {
  function look() {
    const { fonts } = document.documentElement.dataset;
    if (fonts !== 'awaited' && document.getElementById('root')?.firstElementChild != null) callback();
    else requestAnimationFrame(look);
  }

  requestAnimationFrame(look);
}
