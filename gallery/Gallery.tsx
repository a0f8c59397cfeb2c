import { SpecimenColumn } from './Specimen.tsx';
import { characterSpecimens } from './specimens/characters.tsx';
import { filterSpecimens } from './specimens/filters.tsx';
import { foundationSpecimens } from './specimens/foundations.tsx';
import { frameSpecimens } from './specimens/frame.tsx';
import { pictureSpecimens } from './specimens/pictures.tsx';
import { pieceSpecimens } from './specimens/pieces.tsx';
import { quoteSpecimens } from './specimens/quotes.tsx';
import { sceneSpecimens } from './specimens/scenes.tsx';
import { sourceSpecimens } from './specimens/sources.tsx';

const chapters = [
  ['Foundations', foundationSpecimens],
  ['Pieces', pieceSpecimens],
  ['Pictures', pictureSpecimens],
  ['Frame and failures', frameSpecimens],
  ['Filters', filterSpecimens],
  ['Scenes and storyline', sceneSpecimens],
  ['Characters', characterSpecimens],
  ['Quotes', quoteSpecimens],
  ['Sources', sourceSpecimens],
] as const;

/** Every component in every state, night on the left, paper on the right. */
export function Gallery() {
  return (
    <main lang="en">
      <h1 className="p-6 text-title">Gallery</h1>
      {chapters.map(([chapter, specimens]) => (
        <section key={chapter} aria-label={chapter}>
          <h2 className="border-t border-rule p-6 text-lead">{chapter}</h2>
          {specimens.map((specimen) => (
            <article key={specimen.name} className="border-t border-rule">
              <h3 className="px-6 py-2 font-mono text-caption">{specimen.name}</h3>
              <div className="grid grid-cols-2">
                <SpecimenColumn specimen={specimen} theme="night" />
                <SpecimenColumn specimen={specimen} theme="paper" />
              </div>
            </article>
          ))}
        </section>
      ))}
    </main>
  );
}
