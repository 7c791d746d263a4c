// Tables that sort by the heading that is pressed, and search fields that hide rows.
(() => {
  for (const table of document.querySelectorAll('table.sortable')) makeSortable(table);
  for (const field of document.querySelectorAll('input[data-filters]')) makeFilter(field);

  function makeSortable(table) {
    const body = table.tBodies[0];
    const original = [...body.rows];
    for (const heading of table.tHead.rows[0].cells) {
      heading.querySelector('button')?.addEventListener('click', () => {
        const direction = nextDirection(heading.getAttribute('aria-sort'));
        for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
        if (direction !== null) heading.setAttribute('aria-sort', direction);
        body.append(...sorted(original, heading.cellIndex, direction));
      });
    }
  }

  function nextDirection(current) {
    if (current === null) return 'ascending';
    return current === 'ascending' ? 'descending' : null;
  }

  // Rows without a number stay at the end in both directions: there is nothing to compare them by.
  function sorted(rows, column, direction) {
    if (direction === null) return rows;
    const sign = direction === 'ascending' ? 1 : -1;
    const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
    const known = keyed.filter(({ key }) => !Number.isNaN(key));
    const unknown = keyed.filter(({ key }) => Number.isNaN(key));
    known.sort((a, b) => sign * compare(a.key, b.key));
    return [...known, ...unknown].map(({ row }) => row);
  }

  function keyOf(cell) {
    const { value } = cell.dataset;
    if (value === undefined) return cell.textContent;
    return value === '' ? NaN : Number(value);
  }

  function compare(a, b) {
    return typeof a === 'number' ? a - b : a.localeCompare(b, undefined, { numeric: true });
  }

  function makeFilter(field) {
    const table = document.getElementById(field.dataset.filters);
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase();
      for (const row of table.tBodies[0].rows) {
        row.hidden = !row.cells[0].textContent.toLowerCase().includes(wanted);
      }
    });
  }
})();
