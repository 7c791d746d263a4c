/** Files that are made to hold secrets: nobody means to share them with a record. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.htpasswd|kaggle\.json|credentials(?:\.\w+)?|secrets?\.(?:ya?ml|json|toml|env)|id_(?:rsa|dsa|ecdsa|ed25519))$|\.(?:pem|key|p12|pfx|jks|keystore)$/i;

/** Keys by the form that their issuers gave them, and literal values of names that say what they are. */
const secretTexts: readonly RegExp[] = [
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----/,
  /\b(?:gh[pousr]_\w{30,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64}|hf_[A-Za-z0-9]{30,64}|AKIA[0-9A-Z]{16}|xox[abprs]-[\w-]{10,200}|sk-[\w-]{20,200})/,
  /\b\w{0,60}(?:secret|password|passwd|api_?key|access_?key|auth_?token|access_?token)["']?\s{0,8}[:=]\s{0,8}["'][^"'\s]{8,}["']/i,
];

/** Names of examples and templates, which are there to be shared: `.env.example`. */
const templates = /\.(?:example|sample|template|dist)$/i;

/** True for a file that by its name holds secrets. */
export function isSecretFile(path: string): boolean {
  return secretFiles.test(path) && !templates.test(path);
}

/** True for a text with something that looks like a key or a password, known to this program or not. */
export function hasSecretSign(text: string): boolean {
  return secretTexts.some((pattern) => pattern.test(text));
}
