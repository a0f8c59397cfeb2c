import { hues } from '#domain/dataset/values.ts';
import { HueDot } from '#ui/HueDot.tsx';

import type { Specimen } from '../Specimen.tsx';

const sizes = ['text-display', 'text-title', 'text-lead', 'text-body', 'text-note', 'text-caption'] as const;
const grounds = ['bg-ground', 'bg-raised', 'bg-pressed'] as const;
const texts = ['text-text', 'text-quiet', 'text-faint', 'text-accent'] as const;
const pangram = 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich';

export const foundationSpecimens: readonly Specimen[] = [
  {
    name: 'Type',
    states: sizes.map((size) => ({
      name: size,
      node: (
        <>
          <p className={`font-serif ${size}`}>{pangram}</p>
          <p className={size}>{pangram}, 0123456789</p>
        </>
      ),
    })),
  },
  {
    name: 'Grounds and texts',
    states: grounds.map((ground) => ({
      name: ground,
      node: (
        <div className={`border border-edge p-4 ${ground}`}>
          {texts.map((text) => (
            <p key={text} className={text}>
              {pangram} ({text})
            </p>
          ))}
        </div>
      ),
    })),
  },
  {
    name: 'Hues',
    states: hues.map((hue) => ({
      name: hue,
      node: (
        <div data-hue={hue} className="ambient flex items-center gap-4 p-4">
          <span className="size-10 shrink-0 rounded-lg bg-tile" />
          <span className="size-10 shrink-0 rounded-full bg-hue" />
          <HueDot hue={hue} />
          <span className="font-serif text-lead text-hue italic">{pangram}</span>
        </div>
      ),
    })),
  },
];
