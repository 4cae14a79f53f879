/**
 * Sorts and filters the table of communes. It makes its own controls, so that a reader without script sees none. The
 * page's policy allows this text alone.
 */
export const OVERVIEW_SCRIPT = `
(() => {
  const table = document.querySelector('table.sortable');
  if (!table) return;
  const body = table.tBodies[0];
  const rows = [...body.rows].filter((row) => !row.classList.contains('total'));
  const last = [...body.rows].filter((row) => row.classList.contains('total'));
  const keyOf = (row, at) => row.cells[at].dataset.key ?? row.cells[at].textContent;
  const first = new Map(rows.map((row, at) => [row, at]));
  const sortBy = (heading, at) => {
    const isCount = heading.classList.contains('count');
    const was = heading.getAttribute('aria-sort');
    const isUp = isCount ? was === 'descending' : was !== 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
    const compare = isCount
      ? (a, b) => Number(keyOf(a, at)) - Number(keyOf(b, at))
      : (a, b) => first.get(a) - first.get(b);
    rows.sort((a, b) => (isUp ? compare(a, b) : compare(b, a)) || first.get(a) - first.get(b));
    body.append(...rows, ...last);
  };
  [...table.tHead.rows[0].cells].forEach((heading, at) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...heading.childNodes);
    button.addEventListener('click', () => sortBy(heading, at));
    heading.append(button);
  });
  const plain = (text) =>
    text.normalize('NFD').replace(/[\\u0300-\\u036f]/g, '').replace(/đ/gi, 'd').toLowerCase();
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'search';
  label.append(table.dataset.filter + ' ', input);
  const hint = document.createElement('span');
  hint.textContent = ' ' + table.dataset.sort;
  const tools = document.createElement('p');
  tools.className = 'tools';
  tools.append(label, hint);
  table.parentElement.before(tools);
  input.addEventListener('input', () => {
    const wanted = plain(input.value.trim());
    for (const row of rows) {
      row.hidden = !plain(row.cells[0].textContent + ' ' + row.cells[1].textContent).includes(wanted);
    }
  });
})();
`;
