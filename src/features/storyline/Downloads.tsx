import { type RefObject, useState } from 'react';

import { m } from '#i18n/paraglide/messages.js';
import { urlOf } from '#routing/history.ts';
import { useRoute } from '#routing/Router.tsx';
import { Button } from '#ui/Button.tsx';

interface DownloadsProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly title: string;
  /** Name of the files, without their ending. */
  readonly fileName: string;
}

/** Takes the storyline along: as SVG, or as PNG at twice its size, in the theme that is shown. */
export function Downloads({ drawing, title, fileName }: DownloadsProps) {
  const { route } = useRoute();
  const [state, setState] = useState<'idle' | 'working' | 'failed'>('idle');

  async function save(kind: 'svg' | 'png') {
    if (drawing.current === null) return;
    setState('working');
    try {
      const { savePicture } = await import('./savePicture.ts');
      const words = { title, legend: m.storyline_legend(), address: urlOf(route).replace(/^https?:\/\//, '') };
      await savePicture(drawing.current, words, `${fileName}.${kind}`, kind);
      setState('idle');
    } catch {
      setState('failed');
    }
  }

  return (
    <>
      <Button disabled={state === 'working'} onClick={() => void save('svg')}>
        {m.storyline_download_svg()}
      </Button>
      <Button disabled={state === 'working'} onClick={() => void save('png')}>
        {m.storyline_download_png()}
      </Button>
      <span role="status" className="text-note">
        {state === 'failed' && m.storyline_download_failed()}
      </span>
    </>
  );
}
