import { isExpired, repositoryNamed, type Artifact, type Run } from '../state.ts';
import { repositoryUrl } from './repository.ts';
import { isoTime, nodeId, type Shape, type Site } from './shape.ts';

export function artifactShape(site: Site, artifact: Artifact): Shape {
  const repository = repositoryNamed(site.world, artifact.repository);
  const run = site.world.runs.find((one) => one.id === artifact.runId);
  const url = `${repositoryUrl(site, repository)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: nodeId('Artifact', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: isExpired(site.world, artifact),
    digest: artifact.digest,
    created_at: isoTime(artifact.createdAtMs),
    updated_at: isoTime(artifact.createdAtMs),
    expires_at: isoTime(artifact.expiresAtMs),
    workflow_run: run === undefined ? null : originOf(site, run),
  };
}

function originOf({ world }: Site, run: Run): Shape {
  return {
    id: run.id,
    repository_id: repositoryNamed(world, run.repository).id,
    head_repository_id: repositoryNamed(world, run.headRepository).id,
    head_branch: run.headBranch,
    head_sha: run.headSha,
  };
}
