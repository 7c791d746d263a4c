import { formatValue } from '../../../comparison/formatValue.ts';
import type { MediumOf } from '../../../records/media/medium.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { imageMarkup } from './images.ts';
import { type PageImages, sideBySide, type Sides } from './sides.ts';

type Cell = string | number | boolean | null | undefined;
type Example = MediumOf<'examples'>['best'][number];
type SnapshotColumn = MediumOf<'data-snapshot'>['columns'][number];

const mostRows = 30;
const mostColumns = 20;
const mostExamples = 8;
const longestCell = 200;

export function tableDrawing(sides: Sides<MediumOf<'table'>>): Markup {
  return sideBySide(sides, ({ columns, rows, total = rows.length }) => table(columns, rows, total));
}

/** Number of rows, what each column holds, and a few rows. */
export function snapshotDrawing(sides: Sides<MediumOf<'data-snapshot'>>): Markup {
  return sideBySide(sides, ({ rows, columns, sample }) => {
    const known = snapshotFacts.filter(({ of }) => columns.some((column) => of(column) !== undefined));
    const facts = table(
      ['column', ...known.map(({ title }) => title)],
      columns.map((column) => [column.name, ...known.map(({ of }) => of(column))]),
    );
    const names = columns.map(({ name }) => name);
    const some = sample.length === 0 ? nothing : markup`<p class="note">Sample</p>${table(names, sample)}`;
    return markup`<p class="note">${rows.toLocaleString('en-US')} rows, ${columns.length} columns</p>${facts}${some}`;
  });
}

const snapshotFacts: readonly { readonly title: string; readonly of: (column: SnapshotColumn) => Cell }[] = [
  { title: 'type', of: ({ type }) => type },
  { title: 'missing', of: ({ missing }) => missing },
  { title: 'distinct', of: ({ distinct }) => distinct },
  { title: 'min', of: ({ min }) => min },
  { title: 'mean', of: ({ mean }) => mean },
  { title: 'max', of: ({ max }) => max },
];

/** The worst predictions first: they are what people look for. */
export function examplesDrawing(sides: Sides<MediumOf<'examples'>>, images: PageImages): Markup {
  return sideBySide(sides, ({ best, worst }) => {
    const part = (title: string, examples: readonly Example[]): Markup =>
      examples.length === 0 ? nothing : markup`<p class="note">${title}</p>${exampleTable(examples, images)}`;
    return markup`${part('Worst', worst)}${part('Best', best)}`;
  });
}

function exampleTable(examples: readonly Example[], images: PageImages): Markup {
  const shown = examples.slice(0, mostExamples);
  const columns = exampleColumns.filter(({ of }) => shown.some((example) => of(example) !== undefined));
  const hasImages = shown.some(({ image }) => image !== undefined);
  const head = [...columns.map(({ title }) => title), ...(hasImages ? ['image'] : [])];
  const rows = shown.map((example) => {
    const cells = columns.map(({ of }) => cell(of(example)));
    const { image } = example;
    const picture = image === undefined ? nothing : imageMarkup({ image, boxes: [], masks: [] }, images);
    return markup`<tr>${cells}${hasImages ? markup`<td>${picture}</td>` : nothing}</tr>`;
  });
  return withRest(tableMarkup(head, rows), examples.length - shown.length, 'examples');
}

const exampleColumns: readonly { readonly title: string; readonly of: (example: Example) => Cell }[] = [
  { title: 'id', of: ({ id }) => id },
  { title: 'label', of: ({ label }) => label },
  { title: 'prediction', of: ({ prediction }) => prediction },
  { title: 'score', of: ({ score }) => score },
  { title: 'text', of: ({ text }) => text },
];

function table(columns: readonly string[], rows: readonly (readonly Cell[])[], total = rows.length): Markup {
  const shown = rows.slice(0, mostRows);
  const body = shown.map((row) => markup`<tr>${row.slice(0, mostColumns).map(cell)}</tr>`);
  const drawn = withRest(tableMarkup(columns.slice(0, mostColumns), body), total - shown.length, 'rows');
  return withRest(drawn, columns.length - mostColumns, 'columns');
}

function tableMarkup(columns: readonly string[], rows: readonly Markup[]): Markup {
  return markup`<div class="scroll"><table class="cells"><thead><tr>${columns.map((name) => markup`<th scope="col">${shorten(name, 40)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function cell(value: Cell): Markup {
  if (typeof value === 'number') return markup`<td class="num">${formatValue(value)}</td>`;
  if (value === null || value === undefined) return markup`<td class="quiet">—</td>`;
  return markup`<td>${shorten(String(value), longestCell)}</td>`;
}

function withRest(drawn: Markup, rest: number, what: string): Markup {
  return rest > 0
    ? markup`${drawn}<p class="note">${rest} more ${what} are in the bundle of the run.</p>`
    : drawn;
}
