/** The path the site is served below: `/`, or `/some/path/`. */
export const basePath = import.meta.env.BASE_URL;

/** Path below the base -> path on the host. */
export function toSite(path: string): string {
  return basePath.replace(/\/$/, '') + path;
}

/** Path on the host -> path below the base. */
export function fromSite(path: string): string {
  const base = basePath.replace(/\/$/, '');
  const inside = base === '' || path === base || path.startsWith(`${base}/`);
  return (inside ? path.slice(base.length) : path) || '/';
}

/** The address of a file of the site, such as a picture of the film. */
export function fileUrl(file: string): string {
  return `${basePath}${file}`;
}
