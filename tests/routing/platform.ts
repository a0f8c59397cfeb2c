/** Acts, and waits until the history has got to another entry. */
export async function arrival(act: () => void): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
  act();
  await arrived;
}

/** Goes back or forward and waits until the history has got there. */
export function travel(steps: number): Promise<void> {
  return arrival(() => window.history.go(steps));
}

/** The address below the host. */
export function address(): string {
  const { pathname, search, hash } = window.location;
  return pathname + search + hash;
}
