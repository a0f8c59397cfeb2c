import { QueryClient } from '@tanstack/react-query';

/** What the page has asked for beside its film: layouts and answers of the search. */
export const queryClient = new QueryClient();

// What failed while there was no connection is asked for again once there is one.
queryClient.mount();
