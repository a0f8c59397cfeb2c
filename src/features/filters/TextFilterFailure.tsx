import { m } from '#i18n/messages.ts';
import { useTextFilter } from '#shared/TextFilterContext.tsx';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';

/** Says that the text filter could not be applied, and tries again; nothing while all is well. */
export function TextFilterFailure() {
  const { isFailed, isSearching, retry } = useTextFilter();
  if (!isFailed) return null;
  return (
    <div className="my-4 print:hidden">
      <Callout role="alert">
        <p>{m.text_filter_failed()}</p>
        <Button className="mt-3" disabled={isSearching} onClick={retry}>
          {isSearching ? m.trying_again() : m.try_again()}
        </Button>
      </Callout>
    </div>
  );
}
