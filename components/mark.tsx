/** The boat on an even keel, in the colours of the theme. Decoration: the name stands beside it. */
export const Mark = ({ size = 20 }: { size?: number }) => (
  <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
    <path class="mark-audience" d="M14.5 3v15H5C10.5 13.5 13.5 9 14.5 3z" />
    <path class="mark-mutual" d="M17.5 3v15H27C21.5 13.5 18.5 9 17.5 3z" />
    <path class="mark-hull" d="M3 20.5h26c-1.5 4.5-5 6.5-10.5 6.5v3h-5v-3C8 27 4.5 25 3 20.5z" />
  </svg>
);
