import { createContext, use } from 'react';

/** Where reports go, and which data they are about. */
export interface Reporting {
  /** `mailto:…` or the https address of an issue tracker. */
  readonly to: string;
  /** Film, format and version of the data, as a reader of the report wants them. */
  readonly data: string;
}

const ReportingContext = createContext<Reporting | undefined>(undefined);

/** Tells everything below where reports go; undefined where nobody wants any. */
export const ReportingProvider = ReportingContext;

/** Where reports go; undefined where nobody wants any. */
export function useReporting(): Reporting | undefined {
  return use(ReportingContext);
}
