import { artifactRoutes } from './artifacts.ts';
import { commentRoutes } from './comments.ts';
import { contentRoutes } from './contents.ts';
import { dispatchRoutes } from './dispatch.ts';
import { gitObjectRoutes } from './gitObjects.ts';
import { gitRefRoutes } from './gitRefs.ts';
import { pullRoutes } from './pulls.ts';
import { repositoryRoutes } from './repository.ts';
import type { Route } from './route.ts';
import { runRoutes } from './runs.ts';

/** Every supported operation of a repository, by GitHub's operation id. */
export const routes: ReadonlyMap<string, Route> = new Map(
  [
    ...repositoryRoutes,
    ...contentRoutes,
    ...pullRoutes,
    ...commentRoutes,
    ...runRoutes,
    ...artifactRoutes,
    ...dispatchRoutes,
    ...gitRefRoutes,
    ...gitObjectRoutes,
  ].map((route) => [route.operationId, route]),
);
