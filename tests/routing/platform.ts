/** Goes back or forward and waits until the history has got there. */
export async function travel(steps: number): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  window.history.go(steps);
  await arrived;
}

/** The address below the host. */
export function address(): string {
  const { pathname, search, hash } = window.location;
  return pathname + search + hash;
}
