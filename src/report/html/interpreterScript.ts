/**
 * Vega's expression interpreter as a classic script that adds `vega.expressionInterpreter`. With it no expression is
 * compiled at run time, so the page needs no `unsafe-eval`. The package ships an ES module only, which a page in one file
 * cannot import; its one import, from vega-util, is found on the global `vega`, which re-exports it.
 */
export function interpreterScript(moduleText: string): string {
  const module =
    /^import (\{[^}]*\}) from 'vega-util';\n([^]*)\nexport \{ (\w+) as expressionInterpreter \};/.exec(
      moduleText,
    );
  const [, imports, body, exported] = module ?? [];
  if (imports === undefined || body === undefined || exported === undefined) {
    throw new Error(
      'vega-interpreter is not the module this program was made for: its import or export has changed.',
    );
  }
  return `(() => {\nconst ${imports} = vega;\n${body}\nvega.expressionInterpreter = ${exported};\n})();\n`;
}
