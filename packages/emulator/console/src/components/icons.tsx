/** The icons of the page, 16 by 16, drawn with lines in the text's colour. */
const PATHS = {
  overview: 'M2.5 2.5h4.5v5H2.5zM9 2.5h4.5v3H9zM9 7.5h4.5v6H9zM2.5 9.5h4.5v4H2.5z',
  calls: 'M2.5 5.5h10m-3-3 3 3-3 3M13.5 10.5h-10m3-3-3 3 3 3',
  events: 'M8.8 1.8 3.5 9h4l-.6 5.2L12.5 7h-4z',
  tasks: 'M2.5 4l1.2 1.2L6 3M2.5 11l1.2 1.2L6 10M8.5 4.3h5M8.5 11.3h5',
  index: 'M3.5 2.5v9a1.5 1.5 0 0 0 1.5 1.5h3M3.5 6.5H8M10.5 5h3v3h-3zM10.5 11.5h3v3h-3z',
  hooks: 'M8 2.2v6.3a3 3 0 1 1-6 0M8 2.2 5.8 4.4M8 2.2l2.2 2.2M12.5 8.5v4',
  workers: 'M2.5 3h11v4h-11zM2.5 9h11v4h-11zM5 5h.01M5 11h.01',
  notifications: 'M8 2.2a4 4 0 0 0-4 4c0 3.6-1.5 4.8-1.5 4.8h11S12 9.8 12 6.200a4 4 0 0 0-4-4M6.8 13.300a1.4 1.4 0 0 0 2.4 0',
  github: 'M5 4.500v7M5 4.500a1.5 1.5 0 1 0 0-.01M5 11.500a1.5 1.5 0 1 0 .01 0M11 6.500a1.5 1.5 0 1 0 0-.01M11 6.500c0 2.5-2 3-6 3.2',
  access: 'M8 1.8 13 3.700v4c0 3.2-2.1 5.4-5 6.5-2.9-1.1-5-3.3-5-6.500v-4zM6 7.800l1.5 1.500L10.2 6.5',
  control: 'M2.5 4.500h6M11.5 4.500h2M2.5 11.500h2M7.5 11.500h6M10 3v3M6 10v3',
  menu: 'M2.5 4.500h11M2.5 8h11M2.5 11.500h11',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.500a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9M10.3 10.300l3.2 3.2',
  copy: 'M5.5 5.500h8v8h-8zM10.5 5.500v-3h-8v8h3',
  check: 'M3 8.500l3.2 3.200L13 4.5',
  sun: 'M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M8 1.500v1.200M8 13.300v1.200M1.5 8h1.200M13.3 8h1.200M3.4 3.400l.9.9M11.7 11.700l.9.9M12.6 3.400l-.9.9M4.3 11.700l-.9.9',
  moon: 'M13.2 9.700A5.7 5.7 0 0 1 6.3 2.800a5.7 5.7 0 1 0 6.9 6.9',
  system: 'M2.5 3h11v7.500h-11zM6 13.500h4M8 10.500v3',
  keyboard: 'M1.8 4h12.400v8H1.800zM4.2 6.500h.01M6.7 6.500h.01M9.3 6.500h.01M11.8 6.500h.01M5 9.500h6',
  pause: 'M5.5 3.500v9M10.5 3.500v9',
  play: 'M4.5 2.800v10.400L13 8z',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  back: 'M7 3.5 2.5 8 7 12.500M2.5 8h11',
  download: 'M8 2.500v8M4.8 7.3 8 10.500l3.2-3.200M2.5 13.500h11',
  plus: 'M8 3v10M3 8h10',
  trash: 'M2.5 4.500h11M6 4.500v-2h4v2M4 4.500l.7 9h6.600l.7-9M6.8 7v4M9.2 7v4',
  refresh: 'M13.2 6.500a5.4 5.4 0 1 0 .2 3M13.5 2.800v3.700H9.8',
  external: 'M6.5 3.500h-3v9h9v-3M9 2.500h4.500V7M13.5 2.5 7.5 8.5',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8M8 9.800a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  minus: 'M3 8h10',
  fit: 'M2.5 6v-3.500h3.500M10 2.500h3.500v3.500M13.5 10v3.500h-3.500M6 13.500h-3.500v-3.500',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Draws an icon. It has no text for screen readers: give the element around it one. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
