import { createSearchClient, type OpenSearchLine } from './searchClient.ts';
import type { SearchRequest, SearchResponse, SearchSetup } from './searchProtocol.ts';
import type { SearchService } from './searchService.ts';
import workerUrl from './searchWorker.ts?worker&url';

/**
 * The search service of a page: a worker of its own, made with the first question, which keeps the film apart from the
 * page and never keeps the page waiting.
 * @param datasetUrl address of the whole dataset, with the texts of every language
 */
export function createWorkerSearchService(datasetUrl: string): SearchService {
  return { ...createSearchClient(lineToWorker(datasetUrl)), prefetch };
}

function lineToWorker(datasetUrl: string): OpenSearchLine {
  return (receive, fail) => {
    const worker = new Worker(workerUrl, { type: 'module', name: 'search' });
    const send = (message: SearchSetup | SearchRequest) => worker.postMessage(message);
    worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => receive(data));
    // Its code could not be had, or it has thrown.
    worker.addEventListener('error', ({ message }) => fail(message || 'the worker could not be loaded'));
    send({ kind: 'dataset', url: datasetUrl });
    return { send, close: () => worker.terminate() };
  };
}

/** Puts the worker's code into the browser's cache. */
function prefetch() {
  fetch(workerUrl, { priority: 'low' }).catch(() => undefined);
}
