import type { ReactNode } from 'react';

import type { Entry } from '#domain/classSet/classSetEntries.ts';
import type { Quote, Scene, Source } from '#domain/dataset/film.ts';
import { formatList, formatNumber, inQuotes, localize } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { wordingName } from '#shared/wordingName.ts';

interface AnswerSheetProps {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** The sheet for the teacher: for each item its speaker, scene, reliability and sources. */
export function AnswerSheet({ title, entries }: AnswerSheetProps) {
  return (
    <div className="break-before-page">
      <p className="font-serif italic">{title === '' ? m.set_title() : title}</p>
      <h2 className="handout-title">{m.handout_answers()}</h2>
      <ol>
        {entries.map((entry, index) => (
          <li key={`${entry.item.kind} ${entry.item.id}`} className="handout-item">
            <span className="handout-number">{formatNumber(index + 1)}</span>
            <div>
              {entry.kind === 'quote' && <QuoteAnswer quote={entry.quote} />}
              {entry.kind === 'scene' && <SceneAnswer scene={entry.scene} />}
              {entry.kind === 'covered' && <p className="italic">{m.set_covered()}</p>}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function QuoteAnswer({ quote }: { quote: Quote }) {
  const { text, lang, speaker, to, scene, wording, sources } = quote;
  return (
    <>
      <h3 lang={lang} className="handout-key hang">
        {inQuotes(text, lang)}
      </h3>
      <dl className="handout-facts">
        <Fact name={m.handout_speaker()}>
          <strong>{speaker.name}</strong>
          {to.length > 0 && ` ${m.said_to({ names: formatList(to.map((one) => one.name)) })}`}
        </Fact>
        <Fact name={m.handout_scene()}>
          {localize(scene.title)} ({formatNumber(scene.number)})
        </Fact>
        <Fact name={m.wording()}>{wordingName(wording)}</Fact>
        <Fact name={m.handout_sources()}>{sources.map(sourceName).join('; ')}</Fact>
      </dl>
    </>
  );
}

function SceneAnswer({ scene }: { scene: Scene }) {
  const sources = [...new Set([...scene.sources, ...scene.accounts.map(({ source }) => source)])];
  const names = scene.cast.map(({ character, presence }) =>
    presence === 'certain' ? character.name : `${character.name} ${m.presence_unsure()}`,
  );
  return (
    <>
      <h3 className="handout-key">
        {localize(scene.title)} ({formatNumber(scene.number)})
      </h3>
      <dl className="handout-facts">
        <Fact name={m.handout_happens()}>{localize(scene.summary)}</Fact>
        <Fact name={m.in_the_room()}>{formatList(names)}</Fact>
        <Fact name={m.handout_sources()}>{sources.map(sourceName).join('; ')}</Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex gap-[3mm]">
      <dt className="w-[26mm] shrink-0">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function sourceName({ title, author, publisher }: Source): string {
  return [author, title, publisher].filter((part) => part !== undefined).join(', ');
}
