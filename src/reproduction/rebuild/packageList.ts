import type { Environment } from '../../records/environmentSchema.ts';
import type { Unrestored } from './rebuilt.ts';

type Packages = NonNullable<Environment['packages']>;

export interface PackageList {
  /** `requirements.txt` for Python; `packages.txt`, for people, for every other language. */
  readonly name: string;
  readonly text: string;
  readonly unrestored: readonly Unrestored[];
}

/** PEP 508 names and PEP 440 versions, so that no line of a stranger's record can be an option of pip. */
const packageName = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
const packageVersion = /^[A-Za-z0-9][\w.!+-]*$/;

/** The recorded packages with their exact versions, as a file to install from. */
export function listPackages({ interpreter, packages }: Packages): PackageList {
  const isPython = interpreter.startsWith('python ');
  const usable = packages.filter(
    ({ name, version }) => packageName.test(name) && packageVersion.test(version),
  );
  const refused = packages.length - usable.length;
  const local = usable.filter(({ version }) => version.includes('+'));
  const head = [
    `# ${packages.length} packages of ${interpreter.replaceAll(/[^\w. -]/g, '')}, as they were when the run was recorded.`,
    ...(local.length === 0
      ? []
      : [`# ${local.length} of them (${listed(local)}) come from an index of their own.`]),
  ];
  const lines = usable.map(({ name, version }) => (isPython ? `${name}==${version}` : `${name} ${version}`));
  return {
    name: isPython ? 'requirements.txt' : 'packages.txt',
    text: `${[...head, ...lines].join('\n')}\n`,
    unrestored: [
      ...refusedPackages(refused),
      ...(isPython ? localPackages(local) : [notInstallable(interpreter)]),
    ],
  };
}

function refusedPackages(count: number): Unrestored[] {
  if (count === 0) return [];
  const subject = count === 1 ? '1 package' : `${count} packages`;
  const reason = 'the name or version is none that can be installed, so it is left out of the list';
  return [{ what: 'packages', subject, reason, remedy: null, blocks: true }];
}

function localPackages(local: Packages['packages']): Unrestored[] {
  if (local.length === 0) return [];
  const reason = 'built with a local version, which the public index does not have';
  const remedy = 'Install it from the index it came from (pip install --extra-index-url …).';
  return [{ what: 'packages', subject: listed(local), reason, remedy, blocks: false }];
}

function notInstallable(interpreter: string): Unrestored {
  const reason = 'no installer takes a list of exact versions for this language; packages.txt is for people';
  return { what: 'packages', subject: interpreter, reason, remedy: null, blocks: false };
}

const mostListed = 5;

function listed(packages: Packages['packages']): string {
  const rest = packages.length - mostListed;
  const names = packages.slice(0, mostListed).map(({ name, version }) => `${name} ${version}`);
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
