/** What must not be kept in a record. */
export interface PrivateFacts {
  readonly secrets: readonly string[];
  readonly userName: string;
  readonly hostName: string;
  readonly homeDirectory: string;
}

// Not TOKENIZER_NAME and MAX_TOKENS: language models have many of those, and their values stand all over the log.
const secretNames =
  /TOKEN(?!I|S(?:_|$))|SECRET|PASSWORD|PASSWD|PASSPHRASE|API_?KEY|ACCESS_?KEY|AUTH_?KEY|ENCRYPTION_?KEY|PRIVATE|CREDENTIAL|^AUTH$|_AUTH$|_PAT$/i;
const shortestSecret = 6;
/** Names that say nothing about anybody. */
const genericNames = new Set([
  'root',
  'runner',
  'user',
  'ubuntu',
  'localhost',
  'admin',
  'vagrant',
  'docker',
  'nobody',
  'test',
  'host',
  'home',
  'runneradmin',
]);

/** True for the name of a variable whose value looks like a secret: `WANDB_API_KEY`, `DB_PASSWORD`. */
export function looksSecret(name: string): boolean {
  return secretNames.test(name);
}

/**
 * The values of an environment that must never be shown, longest first; six characters at least, because blanking out a shorter
 * one would blank out ordinary text. Of a value of several lines each line counts by itself too, as logs show it.
 */
export function secretsFrom(environment: Readonly<Record<string, string | undefined>>): string[] {
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(environment)) {
    if (value === undefined || !looksSecret(name)) continue;
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    for (const secret of [value.trim(), ...lines]) if (isLongEnough(secret)) secrets.add(secret);
  }
  return [...secrets].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function isLongEnough(secret: string): boolean {
  return secret.length >= shortestSecret && !/^-+(BEGIN|END) [A-Z ]+-+$/.test(secret);
}

/**
 * Returns a function that takes private facts out of a text: secrets become `***`, the credentials in a URL go, an e-mail address
 * becomes `<email>`, the home directory `~`, and host and user names `<host>` and `<user>` where they stand as whole words, unless they
 * are generic or shorter than three characters.
 */
export function createRedactor(facts: PrivateFacts): (text: string) => string {
  const secrets = facts.secrets.filter((secret) => secret !== '').sort((a, b) => b.length - a.length);
  const steps: ((text: string) => string)[] = [];
  const replace = (pattern: RegExp | undefined, replacement: string): void => {
    // A function, because a replacement text may have `$` in it.
    if (pattern !== undefined) steps.push((text) => text.replace(pattern, () => replacement));
  };
  replace(anyOf(secrets), '***');
  steps.push(withoutUrlCredentials);
  replace(emailPattern, '<email>');
  replace(homePattern(facts.homeDirectory), '~');
  replace(namePattern(facts.hostName), '<host>');
  replace(namePattern(facts.userName), '<user>');
  return (text) => steps.reduce((redacted, step) => step(redacted), text);
}

/** Bounded repetitions: a long text without an `@` must not take quadratic time. `git@host` is no person. */
const emailPattern = /(?<![\w.+-])(?!git@)[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}\b/g;
const urlCredentials = /(?<![\w+.-])([a-z][\w+.-]{1,20}:\/\/)[^\s/?#@"'<>]{1,500}@/gi;

function withoutUrlCredentials(text: string): string {
  return text.replace(urlCredentials, (_, scheme: string) => scheme);
}

function anyOf(values: readonly string[]): RegExp | undefined {
  return values.length === 0 ? undefined : new RegExp(values.map(escapePattern).join('|'), 'g');
}

function homePattern(home: string): RegExp | undefined {
  const folder = home.replace(/[\\/]+$/, '');
  // `/root/x` becomes `~/x`, `/rooted` and `/mnt/root` stay.
  return folder.length < 3 ? undefined : new RegExp(`(?<![\\w.~-])${escapePattern(folder)}(?![\\w.-])`, 'g');
}

function namePattern(name: string): RegExp | undefined {
  if (name.length < 3 || genericNames.has(name.toLowerCase())) return undefined;
  return new RegExp(`(?<![\\w-])${escapePattern(name)}(?![\\w-])`, 'g');
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
