import styles from './Icon.module.css'

const paths = {
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3 14 14',
  undo: 'M6 3 2.5 6.5 6 10M3 6.5h6.5a4 4 0 0 1 0 8H7',
  redo: 'M10 3l3.5 3.5L10 10M13 6.5H6.500a4 4 0 0 0 0 8H9',
  look: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  hidden: 'M1.500 8S4 3.500 8 3.500 14.500 8 14.500 8 12 12.500 8 12.500 1.500 8 1.500 8ZM2.500 13.500l11-11',
  share: 'M8 10V2M5 4.500 8 1.500l3 3M3 8v5.500h10V8',
  help: 'M5.500 6a2.500 2.500 0 1 1 3.600 2.200C8.300 8.700 8 9.200 8 10M8 12.600v.4',
  back: 'M10 3 5 8l5 5',
  close: 'M3.500 3.500l9 9M12.500 3.500l-9 9',
} as const
export type IconId = keyof typeof paths

export function Icon({ id }: { readonly id: IconId }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[id]} />
    </svg>
  )
}
