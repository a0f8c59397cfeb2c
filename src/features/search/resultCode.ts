export { ResultList } from './ResultList.tsx';
export { resultsOf } from './results.ts';
