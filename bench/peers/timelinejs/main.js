import '@knight-lab/timelinejs/dist/css/timeline.css';
import '../common.css';

import { Timeline } from '@knight-lab/timelinejs/src/js/timeline/Timeline.js';

import { loadScenes, offerCharacters, scenesWith } from '../common.js';

/** No web font, as the others have none; the address follows the slide, and opens it. */
const options = { hash_bookmark: true, font: null, script_path: location.href };

const { characters, scenes } = await loadScenes();
show(scenes);
offerCharacters(characters, (character) => {
  // Else the new timeline looks for the slide of the old one.
  history.replaceState(null, '', location.pathname);
  show(scenesWith(scenes, character));
});

/** It has no filter: other data is another timeline. */
function show(shown) {
  new Timeline('timeline', { events: shown.map(eventOf) }, options);
}

function eventOf({ id, date, title, summary, names }) {
  const [year, month, day] = date.split('-');
  return {
    unique_id: id,
    start_date: { year, month, day },
    text: { headline: title, text: `<p>${summary}</p><p>${names}</p>` },
  };
}
