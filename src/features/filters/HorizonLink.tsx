import type { Scene } from '#domain/dataset/film.ts';
import { m } from '#i18n/messages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { Button } from '#ui/Button.tsx';

/**
 * Sets the horizon: hides everything after this scene from visitors who have not seen it yet.
 * @param last number of the film's last scene, which hides nothing
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
