import type { SearchService } from './searchService.ts';

/** A search service whose code comes when it is asked first, or is to be made ready; again where it could not be had. */
export function createLaterSearchService(load: () => Promise<SearchService>): SearchService {
  let loading: Promise<SearchService> | undefined;

  async function service() {
    loading ??= load();
    try {
      return await loading;
    } catch (error) {
      loading = undefined;
      throw error;
    }
  }

  return {
    search: async (question, signal) => (await service()).search(question, signal),
    matches: async (question, signal) => (await service()).matches(question, signal),
    prefetch: () => {
      service().then(
        ({ prefetch }) => prefetch(),
        () => undefined,
      );
    },
  };
}
