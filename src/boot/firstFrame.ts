/** Calls back in the first frame that has content, before it is painted. */
export function onFirstFrame(callback: () => void): void {
  function look() {
    if (document.getElementById('root')?.firstElementChild != null) callback();
    else requestAnimationFrame(look);
  }

  requestAnimationFrame(look);
}
