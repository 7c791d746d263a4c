/** Content behind a line that unfolds it. The blank lines make GitHub read Markdown again inside the HTML. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
