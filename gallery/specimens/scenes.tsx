import { StorylinePanel } from '#app/pages/StorylinePanel.tsx';
import { sceneNavigation } from '#domain/filters/sceneNavigation.ts';
import { textMatchesIn } from '#domain/search/searchTexts.ts';
import { Accounts } from '#features/scene/Accounts.tsx';
import { PreviousNext } from '#features/scene/PreviousNext.tsx';
import { SceneHeader } from '#features/scene/SceneHeader.tsx';
import { SceneList } from '#features/scene/SceneList.tsx';
import { ShareActions } from '#features/share/ShareActions.tsx';
import { StorylineTable } from '#features/storyline/StorylineTable.tsx';
import { SequenceSection } from '#features/timeline/SequenceSection.tsx';
import { m } from '#i18n/messages.ts';

import { film, filters, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const long = nth(film.scenes, 1);
const storm = nth(film.scenes, 3);
const harbour = nth(film.sequences, 0);
const reading = { ...filters, reading: 'ferry-essay' };

export const sceneSpecimens: readonly Specimen[] = [
  {
    name: 'SequenceSection',
    states: [{ name: 'long title, one of two scenes', node: <SequenceSection sequence={harbour} matching={[long]} /> }],
  },
  {
    name: 'SceneSpread',
    states: [
      {
        name: 'long, without a poster',
        node: (
          <div data-hue={long.sequence.hue}>
            <SceneHeader scene={long} total={6} actions={<ShareActions title="" />} />
          </div>
        ),
      },
    ],
  },
  {
    name: 'Steps',
    states: [
      { name: 'in between', node: <PreviousNext navigation={sceneNavigation(storm, film, filters, undefined)} /> },
      {
        name: 'the first',
        node: <PreviousNext navigation={sceneNavigation(nth(film.scenes, 0), film, filters, undefined)} />,
      },
      {
        name: 'in the order of an article',
        node: <PreviousNext navigation={sceneNavigation(storm, film, reading, undefined)} />,
      },
      {
        name: 'hidden by its own filter',
        node: (
          <PreviousNext
            navigation={sceneNavigation(storm, film, { ...filters, q: 'rope' }, textMatchesIn(film, 'rope'))}
          />
        ),
      },
      {
        name: 'focused',
        node: <PreviousNext navigation={sceneNavigation(storm, film, filters, undefined)} />,
        shown: 'focus',
      },
    ],
  },
  { name: 'SceneList', states: [{ name: 'all', node: <SceneList scenes={film.scenes} label={m.nav_timeline()} /> }] },
  {
    name: 'Accounts',
    states: [
      { name: 'one', node: <Accounts scene={storm} /> },
      { name: 'none', node: <Accounts scene={long} /> },
    ],
  },
  {
    name: 'StorylinePanel',
    states: [
      { name: 'full', node: <StorylinePanel variant="full" /> },
      { name: 'low, on a scene’s page', node: <StorylinePanel variant="low" current={storm.id} /> },
      { name: 'not laid out yet', node: <p className="text-note text-quiet">{m.storyline_laying_out()}</p> },
    ],
  },
  { name: 'StorylineTable', states: [{ name: 'all', node: <StorylineTable film={film} id="gallery-table" /> }] },
];
