import { existsSync } from 'node:fs';
import { readTextIfThere } from './readTextIfThere.ts';

type Variables = Readonly<Record<string, string>>;

/** What kind of container this is, with its image where that is known from inside: `podman docker.io/library/python:3.12`; null outside of one. */
export function describeContainer(environment: Variables): string | null {
  const podman = readTextIfThere('/run/.containerenv');
  if (podman !== undefined) return ['podman', containerImage(podman)].filter(Boolean).join(' ');
  if (environment['KUBERNETES_SERVICE_HOST'] !== undefined) return 'kubernetes';
  if (existsSync('/.dockerenv')) return 'docker';
  const groups = readTextIfThere('/proc/1/cgroup') ?? '';
  const runtime = /\b(kubepods|docker|libpod|lxc|containerd)\b/.exec(groups)?.[1];
  // systemd's convention: what starts a container says so in this variable.
  return runtime ?? environment['container'] ?? null;
}

/** The line `image="…"` of podman's `/run/.containerenv`. */
export function containerImage(text: string): string | undefined {
  return /^image="(.*)"$/m.exec(text)?.[1] || undefined;
}

/** The runner's image, `ubuntu24 20261101.1.0`, or its kind; null outside of GitHub Actions. A self-hosted runner's name is not told. */
export function describeRunner(environment: Variables): string | null {
  if (environment['GITHUB_ACTIONS'] !== 'true') return null;
  const { ImageOS: image, ImageVersion: version, RUNNER_ENVIRONMENT: kind } = environment;
  return [image, version].filter(Boolean).join(' ') || kind || 'unknown';
}
