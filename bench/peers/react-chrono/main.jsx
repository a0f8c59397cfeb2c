import 'react-chrono/dist/style.css';
import '../common.css';

import { useEffect, useMemo, useState } from 'react';
import { Chrono } from 'react-chrono';
import { createRoot } from 'react-dom/client';

import { linkedScene, loadScenes, offerCharacters, scenesWith } from '../common.js';

const { characters, scenes } = await loadScenes();
const itemOf = new Map(
  scenes.map(({ id, date, title, summary, names }) => [
    id,
    { id, title: date, cardTitle: title, cardDetailedText: [summary, names] },
  ]),
);
const mode = new URLSearchParams(location.search).get('mode') ?? 'vertical';
const linked = scenes.findIndex(({ id }) => id === linkedScene());

/** The same objects at every rendering, so that it can see that nothing but the items changed. */
const settings = {
  mode,
  layout: { cardHeight: 'auto', timelineHeight: 'calc(100vh - 3rem)' },
  content: { readMore: false },
  style: { classNames: { cardTitle: 'scene-title' } },
  display: { toolbar: { enabled: false } },
  interaction: { focusOnLoad: linked >= 0 },
  ...(mode === 'vertical' && { theme: { titleColor: '#fff' } }),
  ...(linked >= 0 && { activeItemIndex: linked }),
};

createRoot(document.querySelector('#timeline')).render(<App />);

function App() {
  const [character, setCharacter] = useState('');
  useEffect(() => offerCharacters(characters, setCharacter), []);
  const items = useMemo(() => scenesWith(scenes, character).map(({ id }) => itemOf.get(id)), [character]);
  return <Chrono {...settings} items={items} />;
}
