export type UnavailableReason = 'offline' | 'unreachable' | 'missing' | 'refused' | 'not-data';

/** The dataset could not be had at all; `reason` tells why. */
export class FilmUnavailableError extends Error {
  override readonly name = 'FilmUnavailableError';
  readonly reason: UnavailableReason;
  readonly url: string;
  readonly status: number | undefined;

  constructor(reason: UnavailableReason, url: string, details: { status?: number; cause?: unknown } = {}) {
    super(`${url}: ${reason}`, { cause: details.cause });
    this.reason = reason;
    this.url = url;
    this.status = details.status;
  }
}
