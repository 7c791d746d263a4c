import { empty, failure, json, notFound, Refusal, type Answer } from '../exchange.ts';
import { pageOf } from '../paging.ts';
import { artifactShape } from '../shapes/artifact.ts';
import { fullName, isExpired, type Artifact } from '../state.ts';
import { findRun } from './runs.ts';
import { numberParam, param, queried, type Asked, type Route } from './route.ts';

export const artifactRoutes: readonly Route[] = [
  {
    operationId: 'actions/list-artifacts-for-repo',
    needs: ['actions:read'],
    query: ['name'],
    handle: (asked) => list(asked, () => true),
  },
  {
    operationId: 'actions/list-workflow-run-artifacts',
    needs: ['actions:read'],
    query: ['name', 'direction'],
    handle(asked) {
      const run = findRun(asked);
      return list(asked, (artifact) => artifact.runId === run.id);
    },
  },
  {
    operationId: 'actions/get-artifact',
    needs: ['actions:read'],
    handle: (asked) => json(200, artifactShape(asked, findArtifact(asked))),
  },
  {
    operationId: 'actions/download-artifact',
    needs: ['actions:read'],
    alwaysAuthenticated: true,
    handle: download,
  },
  {
    operationId: 'actions/delete-artifact',
    needs: ['actions:write'],
    handle(asked) {
      const artifacts = asked.world.artifacts;
      artifacts.splice(artifacts.indexOf(findArtifact(asked)), 1);
      return empty(204);
    },
  },
];

/** Newest first; the name is matched exactly, as GitHub does. */
function list(asked: Asked, belongs: (artifact: Artifact) => boolean): Answer {
  const { world, repository, url } = asked;
  const name = queried(asked, 'name');
  const repositoryName = fullName(repository);
  const oldestFirst = queried(asked, 'direction') === 'asc';
  const all = world.artifacts
    .filter((one) => one.repository === repositoryName && belongs(one))
    .filter((one) => name === null || one.name === name)
    .toSorted((a, b) => (oldestFirst ? a.id - b.id : b.id - a.id));
  const { items, headers } = pageOf(all, url);
  const artifacts = items.map((one) => artifactShape(asked, one));
  return json(200, { total_count: all.length, artifacts }, headers);
}

function findArtifact(asked: Asked): Artifact {
  const id = numberParam(asked, 'artifact_id');
  const repositoryName = fullName(asked.repository);
  const artifact = asked.world.artifacts.find((one) => one.id === id && one.repository === repositoryName);
  if (artifact === undefined) throw notFound();
  return artifact;
}

function download(asked: Asked): Answer {
  const artifact = findArtifact(asked);
  if (param(asked, 'archive_format') !== 'zip') throw notFound();
  if (isExpired(asked.world, artifact)) throw new Refusal(failure(410, 'Artifact has expired'));
  return empty(302, { location: asked.signDownload(artifact.id) });
}
