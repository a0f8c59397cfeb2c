import { fetchText } from '#data/fetchText.ts';
import { trustedFilm } from '#domain/dataset/trustedFilm.ts';
import { createSearchEngine } from '#domain/search/searchEngine.ts';

import { createSearchHandler, type SearchRequest, type SearchSetup } from './searchProtocol.ts';

let datasetUrl = '';

const handle = createSearchHandler(loadEngine, (response) => self.postMessage(response));

self.addEventListener('message', ({ data }: MessageEvent<SearchSetup | SearchRequest>) => {
  if (data.kind === 'dataset') datasetUrl = data.url;
  else void handle(data);
});

/** The site was built with this dataset, so that nothing of it is checked here. */
async function loadEngine() {
  return createSearchEngine(trustedFilm(await fetchText(datasetUrl, null)));
}
