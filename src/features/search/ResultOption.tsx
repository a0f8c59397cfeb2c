import { useEffect, useRef } from 'react';

import type { Detail } from '#domain/search/describe.ts';
import type { Hit } from '#domain/search/searchEngine.ts';

import { fieldName } from './fieldNames.ts';
import { inWords, moreScenes } from './inWords.ts';
import { MarkedText } from './MarkedText.tsx';
import { ResultIcon } from './ResultIcon.tsx';
import type { Option } from './results.ts';

interface ResultOptionProps {
  readonly option: Option;
  readonly active: boolean;
  readonly onChoose: (option: Option) => void;
}

/** A result: its name, its kind, and why it was found. Keyboard input is handled by the search field. */
export function ResultOption({ option, active, onChoose }: ResultOptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    // eslint-disable-next-line jsx-a11y-x/click-events-have-key-events -- the field has the focus and the keys
    <div
      ref={element}
      id={option.id}
      role="option"
      aria-selected={active}
      aria-label={option.shown.kind === 'list' ? option.shown.label : inWords(option.shown.hit.description)}
      tabIndex={-1}
      onClick={() => onChoose(option)}
      className="search-option"
    >
      {option.shown.kind === 'list' ? (
        <span className="text-note underline">{option.shown.label}</span>
      ) : (
        <FoundRecord hit={option.shown.hit} />
      )}
    </div>
  );
}

function FoundRecord({ hit }: { hit: Hit }) {
  const { heading, context, reason } = hit.description;
  const matched = context.some(({ text }) => text.marks.length > 0);
  return (
    <>
      <span className="w-14 shrink-0 self-start pt-0.5">
        <ResultIcon hit={hit} />
      </span>
      <span className="min-w-0 grow">
        <span
          className={`block leading-snug ${hit.kind === 'quote' ? 'font-serif text-body' : 'text-note font-semibold'}`}
        >
          <MarkedText marked={heading.text} lang={heading.lang} />
        </span>{' '}
        <span className={`text-caption text-quiet ${matched ? 'block' : 'line-clamp-2'}`}>
          {context.map((detail, index) => (
            <span key={detail.text.text}>
              {index > 0 && <span aria-hidden="true"> · </span>} <DetailText detail={detail} />
            </span>
          ))}
          {moreScenes(hit.description).map((text) => (
            <span key={text}>
              <span aria-hidden="true"> · </span> {text}
            </span>
          ))}
        </span>{' '}
        {reason && (
          <span className="block text-caption text-text">
            <DetailText detail={reason} />
          </span>
        )}
      </span>
    </>
  );
}

function DetailText({ detail: { field, text, lang } }: { detail: Detail }) {
  return (
    <>
      {field !== undefined && <span className="text-quiet italic">{fieldName(field)} </span>}
      <MarkedText marked={text} lang={lang} />
    </>
  );
}
