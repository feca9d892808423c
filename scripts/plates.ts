/** A state of the page worth looking at: what the scene shows, as window.counterpull.setState takes it. */
export interface Plate {
  readonly name: string
  readonly state: Readonly<Record<string, unknown>>
}

/** What every plate starts from; each changes something. */
const rest = {
  account: 'measured',
  psoasShortening: 0,
  hipFlexion: 0,
  off: [],
  exaggeration: 5,
  colors: 'anatomy',
  hidden: ['gluteusMaximus'],
  nerveVariant: 'A',
  arrows: false,
  freeBody: false,
  momentArm: false,
  ghost: 'none',
  relativeTo: 'gravity',
  held: 'feet',
  view: 'threeQuarter',
  arrangement: 'whole',
  dissection: 'superficial',
} as const

const plate = (name: string, changes: Readonly<Record<string, unknown>>): Plate => ({
  name,
  state: { ...rest, ...changes },
})

/** Standard views: `npm run pictures` puts them on one page. */
export const plates: readonly Plate[] = [
  plate('three-quarter', {}),
  plate('anterior', { view: 'anterior' }),
  plate('posterior with gluteus maximus', { view: 'posterior', hidden: [] }),
  plate('right lateral, psoas 20 % shorter', { view: 'right', psoasShortening: 0.2 }),
  plate('pelvic inlet', { view: 'inlet' }),
  plate('pelvic outlet', { view: 'outlet' }),
  plate('gluteal window, nerve B', { view: 'gluteal', nerveVariant: 'B' }),
  plate('sacro-iliac close-up', { view: 'sacroiliac' }),
  plate('mid-line section', { view: 'section' }),
  plate('down the thigh', { view: 'downTheThigh', momentArm: true }),
  plate('mechanics, one psoas off, arrows', {
    psoasShortening: 0.2,
    off: ['psoasMajor.right'],
    colors: 'mechanics',
    arrows: true,
  }),
  plate('sacrum by itself', { view: 'right', freeBody: true, psoasShortening: 0.2 }),
  plate('buttock, middle layer', { view: 'gluteal', arrangement: 'dissection', dissection: 'middle', hidden: [] }),
  plate('buttock, gluteus maximus turned back', {
    view: 'posteriorThreeQuarter',
    arrangement: 'dissection',
    dissection: 'reflected',
    hidden: [],
  }),
]

/** Those compared with stored pictures: together they show every kind of tissue from all around. */
export const compared = [0, 2, 4, 7, 9, 10, 12, 13].map((k) => plates[k]!)
