import { workPath } from './folders.mjs';

const peer = {
  isPeer: true,
  start: '/',
  // The timeline is the page: what is scrolled out of it cannot be read.
  inViewport: true,
  usable: '#character option + option',
  press: chooseCharacter,
};

/**
 * What is measured. `folder` is what is served for a film of so many scenes, `start` the path of the page, `title` the
 * CSS selector of the scenes' titles, `usable` of what is there once one can act, `press` runs in the page and shows one
 * character's scenes ('' for all), `link` is the path at which a scene is chosen.
 */
export const subjects = {
  empty: {
    name: 'Empty page',
    folder: (size) => workPath('empty', String(size)),
    start: '/',
    title: 'h1',
    inViewport: true,
    usable: 'h1',
  },
  explorer: {
    name: 'Scene explorer',
    folder: (size) => workPath('sites', String(size)),
    start: '/',
    title: 'article h3, h1',
    // The list stands below the chart.
    inViewport: false,
    usable: 'html[data-ready]',
    press: pressChip,
    link: (id) => `/scene/${id}/`,
  },
  'explorer-scene': {
    name: 'Scene explorer, page of a scene',
    folder: (size) => workPath('sites', String(size)),
    start: '/scene/scene-1/',
    title: 'h1',
    inViewport: true,
    usable: 'html[data-ready]',
  },
  timelinejs: {
    ...peer,
    name: 'TimelineJS',
    folder: () => workPath('peers', 'timelinejs'),
    title: '.tl-slide .tl-headline',
    link: (id) => `/#event-${id}`,
  },
  'vis-timeline': {
    ...peer,
    name: 'vis-timeline',
    folder: () => workPath('peers', 'vis-timeline'),
    title: '.vis-item h3',
    link: (id) => `/#${id}`,
  },
  'react-chrono': {
    ...peer,
    name: 'react-chrono, vertical',
    folder: () => workPath('peers', 'react-chrono'),
    title: '.scene-title',
    link: (id) => `/#${id}`,
  },
  'react-chrono-horizontal': {
    ...peer,
    name: 'react-chrono, horizontal',
    folder: () => workPath('peers', 'react-chrono'),
    start: '/?mode=horizontal',
    title: '.scene-title',
    link: (id) => `/?mode=horizontal#${id}`,
  },
};

/** The folders of `peers`. */
export const peerPages = ['timelinejs', 'vis-timeline', 'react-chrono'];

function chooseCharacter(id) {
  const select = document.querySelector('#character');
  select.value = id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function pressChip(id) {
  if (id === '') document.querySelectorAll('button[id^="chip-"][aria-pressed="true"]').forEach((chip) => chip.click());
  else document.getElementById(`chip-${id}`).click();
}
