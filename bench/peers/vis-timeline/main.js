import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import '../common.css';
import './style.css';

import { DataSet, DataView } from 'vis-data/esnext';
import { Timeline } from 'vis-timeline/esnext';

import { linkedScene, loadScenes, offerCharacters } from '../common.js';

/** Scenes in view at first; only what is in view is in the page. Left to itself it fits, and draws, all of them. */
const inView = 20;

const { characters, scenes } = await loadScenes();
let chosen = '';
const items = new DataSet(scenes.map((scene) => ({ id: scene.id, start: scene.date, scene })));
const view = new DataView(items, { filter: ({ scene }) => chosen === '' || scene.characters.includes(chosen) });
const timeline = new Timeline(document.querySelector('#timeline'), view, {
  height: '100%',
  verticalScroll: true,
  align: 'left',
  orientation: 'top',
  showCurrentTime: false,
  template: card,
  start: scenes[0].date,
  end: scenes[Math.min(inView, scenes.length) - 1].date,
});
// With a start and an end it stays hidden until its own timer draws it anew, about a second later.
timeline.once('rangechanged', () => timeline.redraw());
const linked = linkedScene();
if (linked !== '') timeline.setSelection(linked, { focus: true, animation: false, zoom: false });
offerCharacters(characters, (character) => {
  chosen = character;
  view.refresh();
});

function card({ scene: { title, summary, names } }) {
  const element = document.createElement('div');
  for (const [tag, text] of [
    ['h3', title],
    ['p', summary],
    ['p', names],
  ]) {
    const child = document.createElement(tag);
    child.textContent = text;
    element.append(child);
  }
  return element;
}
