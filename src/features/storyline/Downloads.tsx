import { useState, type RefObject } from 'react';

import { m } from '#i18n/messages.ts';
import { urlOf } from '#routing/history/address.ts';
import { useRoute } from '#routing/Router.tsx';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';

interface DownloadsProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly title: string;
  /** Name of the files, without extension. */
  readonly fileName: string;
}

/** Downloads the storyline as SVG, or as PNG at twice its size, in the current theme. */
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

  const names = { svg: m.storyline_download_svg(), png: m.storyline_download_png() };
  return (
    <>
      {(['svg', 'png'] as const).map((kind) => (
        <Button
          key={kind}
          disabled={state === 'working'}
          aria-label={names[kind]}
          title={names[kind]}
          onClick={() => void save(kind)}
        >
          <Icon name="download" />
          {kind.toUpperCase()}
        </Button>
      ))}
      <span role="status" className="text-note">
        {state === 'failed' && m.storyline_download_failed()}
      </span>
    </>
  );
}
