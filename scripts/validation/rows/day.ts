import type { Row } from '../check'
import { dayRow } from '../day'

/** What the scenes of a day are held against, where no other row asks it. */
export const dayRows: readonly Row[] = [
  dayRow({
    number: 40,
    kind: 'input',
    quantity: 'Sitting flattens the lumbar curve',
    published: 'by 16.6° on the mean',
    source: 'Endo 2012, radiographs, 50 adults (abstract)',
    day: ['sitFlattens'],
    note: 'The tilt of the pelvis in sitting is put in, from the same study, and the trunk is held upright.',
  }),
  dayRow({
    number: 41,
    kind: 'sign',
    quantity: 'The sacrum turns back in sitting',
    published: 'back, in specimens that slouched',
    source: 'Snijders 2004, Clin Biomech 19:323, unembalmed (abstract)',
    day: ['sitNods'],
    note: 'The trunk of the model sits upright.',
  }),
  dayRow({
    number: 42,
    kind: 'prediction',
    quantity: 'Lumbar share of the lean in standing up',
    published: 'about a quarter',
    source: 'Tully 2005',
    day: ['leanInSpine'],
  }),
  dayRow({
    number: 43,
    kind: 'input',
    quantity: 'Side that bears in a stride against the same side swinging',
    published: 'nutates while it bears, in a computed walk',
    source: 'Toyohara 2020',
    day: ['strideSides'],
    note: 'The push that stands for the load of a leg is put in with this way.',
  }),
]
