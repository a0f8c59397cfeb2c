import type { Scene } from '#domain/dataset/film.ts';
import { m } from '#i18n/paraglide/messages.js';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { Button } from '#ui/Button.tsx';

/**
 * For those who have not seen the rest: from here on, nothing after this scene is shown.
 * @param last number of the film's last scene, after which there is nothing to hide
 */
export function HorizonLink({ scene, last }: { scene: Scene; last: number }) {
  const { route } = useRoute();
  const navigate = useNavigate();
  if (scene.number === last || route.filters.upto === scene.id) return null;
  return (
    <Button onClick={() => navigate({ ...route, filters: { ...route.filters, upto: scene.id } })}>
      {m.horizon_set()}
    </Button>
  );
}
