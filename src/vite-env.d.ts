/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** `https://host` the site is built for; empty when it is not known. */
  readonly VITE_SITE_ORIGIN?: string;
}
