import { walkFrom } from '#domain/walk.ts';
import { m } from '#i18n/paraglide/messages.js';
import { StorylinePanel } from '#app/StorylinePanel.tsx';
import { Accounts } from '#features/scene/Accounts.tsx';
import { SceneList } from '#features/scene/SceneList.tsx';
import { SceneSpread } from '#features/scene/SceneSpread.tsx';
import { Steps } from '#features/scene/Steps.tsx';
import { ShareActions } from '#features/share/ShareActions.tsx';
import { StorylineTable } from '#features/storyline/StorylineTable.tsx';
import { SequenceSection } from '#features/timeline/SequenceSection.tsx';

import { film, filters, nth } from '../film.ts';
import type { Specimen } from '../Specimen.tsx';

const long = nth(film.scenes, 1);
const storm = nth(film.scenes, 3);
const harbour = nth(film.sequences, 0);
const reading = { ...filters, reading: 'ferry-essay' };

export const sceneSpecimens: readonly Specimen[] = [
  {
    name: 'SequenceSection',
    states: [{ name: 'long title, one of two scenes', node: <SequenceSection sequence={harbour} scenes={[long]} /> }],
  },
  {
    name: 'SceneSpread',
    states: [
      {
        name: 'long, without a poster',
        node: (
          <div data-hue={long.sequence.hue}>
            <SceneSpread scene={long} total={6} actions={<ShareActions title="" />} />
          </div>
        ),
      },
    ],
  },
  {
    name: 'Steps',
    states: [
      { name: 'in between', node: <Steps walk={walkFrom(storm, film, filters)} /> },
      {
        name: 'the first',
        node: <Steps walk={walkFrom(nth(film.scenes, 0), film, filters)} />,
      },
      { name: 'in the order of an article', node: <Steps walk={walkFrom(storm, film, reading)} /> },
      {
        name: 'hidden by its own filter',
        node: <Steps walk={walkFrom(storm, film, { ...filters, q: 'rope' })} />,
      },
      { name: 'focused', node: <Steps walk={walkFrom(storm, film, filters)} />, shown: 'focus' },
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
      { name: 'full', node: <StorylinePanel form="full" /> },
      { name: 'low, on a scene’s page', node: <StorylinePanel form="low" current={storm.id} /> },
      { name: 'not laid out yet', node: <p className="text-note text-quiet">{m.storyline_laying_out()}</p> },
    ],
  },
  { name: 'StorylineTable', states: [{ name: 'all', node: <StorylineTable film={film} id="gallery-table" /> }] },
];
