import { m } from '#i18n/messages.ts';
import { Button } from '#ui/Button.tsx';
import { Callout } from '#ui/Callout.tsx';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Icon, type IconName } from '#ui/Icon.tsx';
import { LongList } from '#ui/LongList.tsx';
import { PageHeading } from '#ui/PageHeading.tsx';
import { Section } from '#ui/Section.tsx';

import type { Specimen, State } from '../Specimen.tsx';

const longWords = 'Auswahl der Rettungsbootbesatzungsvollversammlung vollständig zurücksetzen';

function buttonStates(variant: 'solid' | 'outline' | 'plain'): Specimen {
  const button = <Button variant={variant}>{m.copy_link()}</Button>;
  const states: State[] = [
    { name: 'at rest', node: button },
    { name: 'pointed at', node: button, shown: 'hover' },
    { name: 'focused', node: button, shown: 'focus' },
    {
      name: 'disabled',
      node: (
        <Button variant={variant} disabled>
          {m.copy_link()}
        </Button>
      ),
    },
    { name: 'long', node: <Button variant={variant}>{longWords}</Button> },
  ];
  return { name: `Button, ${variant}`, states };
}

const icons: readonly IconName[] = [
  'arrow-down',
  'arrow-up',
  'check',
  'chevron-down',
  'chevron-up',
  'cross',
  'crossed-lines',
  'document',
  'download',
  'magnifying-glass',
  'moon',
  'musical-note',
  'numeral-one',
  'opposed-arrows',
  'plus',
  'quotation-marks',
  'screen',
  'sun',
  'tick',
  'two-lines',
  'undo',
  'wave',
];

const copy = <CopyButton label={m.copy_link()} copied={m.copied()} refused={m.copy_refused()} text={() => longWords} />;

export const pieceSpecimens: readonly Specimen[] = [
  buttonStates('solid'),
  buttonStates('outline'),
  buttonStates('plain'),
  {
    name: 'Callout',
    states: [
      { name: 'plain', node: <Callout>{longWords}</Callout> },
      { name: 'in a hue', node: <div data-hue="rose">{<Callout>{longWords}</Callout>}</div> },
    ],
  },
  {
    name: 'CopyButton',
    states: [
      { name: 'at rest; press it for the others', node: copy },
      { name: 'focused', node: copy, shown: 'focus' },
    ],
  },
  { name: 'Icon', states: icons.map((icon) => ({ name: icon, node: <Icon name={icon} /> })) },
  {
    name: 'Section',
    states: [
      {
        name: 'with an aside',
        node: (
          <Section title={longWords} aside={<p className="text-note">28 Szenen</p>}>
            …
          </Section>
        ),
      },
    ],
  },
  {
    name: 'PageHeading',
    states: [{ name: 'long', node: <PageHeading>Rettungsbootbesatzungsvollversammlung</PageHeading> }],
  },
  {
    name: 'LongList',
    states: [
      {
        name: 'short',
        node: (
          <LongList items={['Eins', 'Zwei', 'Drei']} keyOf={(item) => item} name="gallery" rowHeight={28}>
            {(item) => <p>{item}</p>}
          </LongList>
        ),
      },
    ],
  },
];
