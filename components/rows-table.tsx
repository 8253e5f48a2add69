import type { ComponentChild } from 'preact';

export interface Column {
  head: string;
  isNumber?: boolean;
}

interface Props {
  columns: readonly Column[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ComponentChild[] }[];
  caption?: string;
}

/** A table. Where large text leaves its columns no room, each row becomes a list that names them. */
export const RowsTable = ({ columns, rows, caption }: Props) => (
  <table class="rows">
    {caption !== undefined && <caption>{caption}</caption>}
    <thead>
      <tr>
        {columns.map(({ head, isNumber }) => (
          <th key={head} scope="col" class={isNumber ? 'number' : undefined}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells: [name, ...cells] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {cells.map((cell, i) => {
            const { head, isNumber } = columns[i + 1] ?? {};
            return (
              <td key={head} data-head={head} class={isNumber ? 'number' : undefined}>
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
