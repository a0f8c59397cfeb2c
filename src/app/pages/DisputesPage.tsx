import { ListPage } from '#app/layouts/ListPage.tsx';
import { clearFilters } from '#domain/filters/changeFilters.ts';
import { type Verdict } from '#domain/filters/filters.ts';
import { selectDisputes } from '#domain/filters/selectDisputes.ts';
import { ResultCount } from '#features/filters/ResultCount.tsx';
import { VerdictFilter } from '#features/filters/VerdictFilter.tsx';
import { DisputeCard } from '#features/sources/DisputeCard.tsx';
import { NoDisputes } from '#features/sources/NoDisputes.tsx';
import { formatNumber } from '#i18n/format.ts';
import { m } from '#i18n/messages.ts';
import { useNavigate, useRoute } from '#routing/Router.tsx';
import { useFilm } from '#shared/FilmContext.tsx';
import { useServedItems } from '#ui/useServed.ts';

/** Where sources contradict one another: all of it, what is open, or what is settled. */
export function DisputesPage() {
  const film = useFilm();
  const { route } = useRoute();
  const navigate = useNavigate();
  const { filters } = route;
  const selection = selectDisputes(film, filters);
  const { disputes, total } = selection;
  const listed = useServedItems(disputes);
  const choose = (verdict: Verdict | undefined) => navigate({ ...route, filters: { ...filters, verdict } });
  const clear = () => navigate({ ...route, filters: clearFilters(filters) });

  return (
    <ListPage title={m.disputes_title()} lead={m.disputes_lead()}>
      <div className="mb-8 grid justify-items-start gap-2">
        <VerdictFilter chosen={filters.verdict} selection={selection} onChoose={choose} />
        <p className="text-caption text-quiet">{m.verdict_means()}</p>
        <ResultCount
          text={m.disputes_of({ count: formatNumber(disputes.length), total: formatNumber(total) })}
          narrowed={filters.verdict !== undefined}
          onClear={clear}
        />
        {filters.verdict && (
          <p className="hidden text-note print:block">
            {m.filtered_by_verdict({ verdict: filters.verdict === 'open' ? m.verdict_open() : m.verdict_settled() })}
          </p>
        )}
      </div>
      {listed.map((dispute) => (
        <DisputeCard key={dispute.id} dispute={dispute} />
      ))}
      {disputes.length === 0 && <NoDisputes verdict={filters.verdict} onClear={clear} />}
    </ListPage>
  );
}
