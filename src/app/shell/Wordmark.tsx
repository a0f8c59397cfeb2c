import { fileUrl } from '#routing/site.ts';

/** The product's name as it is drawn in `artwork/wordmark.ts`; whoever shows it says the name in words too. */
export function Wordmark({ className = '' }: { className?: string }) {
  return (
    <svg viewBox="0 0 833 148" width="833" height="148" aria-hidden="true" className={`h-auto max-w-full ${className}`}>
      <use href={`${fileUrl('wordmark.svg')}#wordmark`} />
    </svg>
  );
}
