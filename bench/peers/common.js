// What the pages of all peers share, so that all fetch and filter in the same way.

/** The characters and scenes, each scene with the names of its cast as `names`. */
export async function loadScenes() {
  const { characters, scenes } = await (await fetch('scenes.json')).json();
  const nameOf = new Map(characters.map(({ id, name }) => [id, name]));
  return {
    characters,
    scenes: scenes.map((scene) => ({ ...scene, names: scene.characters.map((id) => nameOf.get(id)).join(', ') })),
  };
}

/** Fills the select and calls `onChoose` with a character's id, or with '' for everybody. */
export function offerCharacters(characters, onChoose) {
  const select = document.querySelector('#character');
  for (const { id, name } of characters) select.add(new Option(name, id));
  select.addEventListener('change', () => onChoose(select.value));
}

/** The scenes a character is in; all of them for ''. */
export function scenesWith(scenes, character) {
  return character === '' ? scenes : scenes.filter(({ characters }) => characters.includes(character));
}

/** The scene that the address names behind its `#`, or ''. */
export function linkedScene() {
  return location.hash.slice(1);
}
