import { type BoneId, boneIds, bones } from '../../anatomy/bones'
import type { FilePart } from './part'

/** What a part of a file may stand for: one of the drawn bones, or a pelvis in one piece. */
export type Target = BoneId | 'pelvis'

/** Bones that can be replaced. Discs follow their neighbours; the twelfth ribs stay ours and hang on T12. */
export const targets: readonly BoneId[] = boneIds.filter(
  (id) => bones[id].kind === 'bone' && !id.startsWith('twelfthRib'),
)

/** 'Right hip bone'; as in the list of structures. */
export function nameOfTarget(target: Target): string {
  if (target === 'pelvis') return 'Whole pelvis, in one piece'
  const { name, side } = bones[target]
  return side === 'midline' ? name : `${side === 'right' ? 'Right' : 'Left'} ${name.toLowerCase()}`
}

/** Words of a name: "VH_F_ilium_compact_bone_L", "hipBone.right" and "vertebrae_L5" come apart. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

const left = ['left', 'l', 'lt', 'lft', 'sinister', 'sinistra', 'sinistrum', 'sin', 'links']
const right = ['right', 'r', 'rt', 'rgt', 'dexter', 'dextra', 'dextrum', 'dex', 'rechts']
const hip = ['hip', 'hips', 'coxae', 'coxa', 'innominate', 'innominatum', 'hemipelvis', 'coxal', 'hueftbein']
const pieces = { ilium: ['ilium', 'ilii', 'ilia'], ischium: ['ischium', 'ischii'], pubis: ['pubis', 'pubic'] }
/** Soft tissue that is called after bones, and what lies inside a bone. */
const notBone =
  /^(artery|arteria|arteries|vein|vena|nerve|nervus|muscle|musculus|ligament|ligamentum|cartilage|disc|disk|discus|psoas|iliopsoas|gluteus|joint|skin)$/
const inside = /^(spongy|trabecular|cancellous|marrow|medulla|spongiosa|cavity)$/

const levels = ['L1', 'L2', 'L3', 'L4', 'L5'] as const
const ordinals = [
  ['1', 'first', 'prima', 'i'],
  ['2', 'second', 'secunda', 'ii'],
  ['3', 'third', 'tertia', 'iii'],
  ['4', 'fourth', 'quarta', 'iv'],
  ['5', 'fifth', 'quinta', 'v'],
]

/** Numbers of bones in the Foundational Model of Anatomy and in Uberon, where they name one bone of one side. */
const numbers: Record<string, BoneId | 'hipBone' | 'femur'> = {
  fma16586: 'hipBone.right',
  fma16587: 'hipBone.left',
  ...Object.fromEntries(
    targets.flatMap((id) => {
      const row = bones[id]
      return 'fma' in row ? [[`fma${row.fma}`, id]] : []
    }),
  ),
  'uberon:0003690': 'sacrum',
  'uberon:0001350': 'coccyx',
  'uberon:0001272': 'hipBone',
  'uberon:0001273': 'hipBone',
  'uberon:0001274': 'hipBone',
  'uberon:0001275': 'hipBone',
  'uberon:0000981': 'femur',
  'uberon:0004617': 'L1',
  'uberon:0004618': 'L2',
  'uberon:0004619': 'L3',
  'uberon:0004620': 'L4',
  'uberon:0004621': 'L5',
}

interface Match {
  /** Null: left out, until somebody says what it is. */
  readonly target: Target | null
  /** Which piece of it: two of the same kind would be two people's. */
  readonly piece: string
  /** Why it is left out, where that is not just that nothing is known. */
  readonly why?: string
}

const nothing: Match = { target: null, piece: '' }

/** What a part stands for, by its name, its file and what else the file says of it. */
export function matchOf({ name, file, labels }: Pick<FilePart, 'name' | 'file' | 'labels'>): Match {
  const stem = file.replace(/\.[^.]*$/, '')
  const names = [wordsOf(name), wordsOf(stem)]
  // A part without a name of its own is called as its file is.
  const unnamed = names[0]!.every((word) =>
    /^(mesh|object|node|default|solid|surface|part|model|geometry|\d+)$/.test(word),
  )
  const said = labels.flatMap((label) => wordsOf(label.split(':').slice(1).join(':')))
  if (names[0]!.some((word) => inside.test(word)) || said.some((word) => inside.test(word)))
    return { ...nothing, why: 'inside of the bone' }
  if (names[0]!.some((word) => notBone.test(word))) return { ...nothing, why: 'no bone' }
  for (const words of unnamed ? [said, names[1]!] : [names[0]!, said]) {
    const found = byWords(words, [...names[0]!, ...names[1]!, ...said])
    if (found) return found
  }
  return byNumber([name, stem, ...labels], [...names[0]!, ...names[1]!]) ?? nothing
}

/** The side that the nearest word says; 'l' alone is one, in "L 5" it is none. */
function sideIn(words: readonly string[]): 'right' | 'left' | null {
  for (let k = words.length - 1; k >= 0; k--) {
    const lumbar = words[k] === 'l' && /^[1-5]$/.test(words[k + 1] ?? '')
    if (left.includes(words[k]!) && !lumbar) return 'left'
    if (right.includes(words[k]!)) return 'right'
  }
  return null
}

const paired = (bone: 'hipBone' | 'femur', piece: string, words: readonly string[], all: readonly string[]): Match => {
  const side = sideIn(words) ?? sideIn(all)
  return side ? { target: `${bone}.${side}`, piece } : { target: null, piece, why: 'right or left?' }
}

function byWords(words: readonly string[], all: readonly string[]): Match | null {
  const has = (...any: readonly string[]) => words.some((word) => any.includes(word))
  for (const [piece, called] of Object.entries(pieces)) if (has(...called)) return paired('hipBone', piece, words, all)
  if (has('sacrum', 'sacral', 'sacri', 'kreuzbein')) return { target: 'sacrum', piece: 'sacrum' }
  if (has('coccyx', 'coccygis', 'tailbone', 'steissbein')) return { target: 'coccyx', piece: 'coccyx' }
  if (has('femur', 'femoris', 'thighbone')) return paired('femur', 'femur', words, all)
  const level = levelIn(words)
  if (level) return { target: level, piece: level }
  if (has(...hip)) return paired('hipBone', 'hip bone', words, all)
  if (has('pelvis', 'pelvic')) {
    const side = sideIn(words)
    return side ? { target: `hipBone.${side}`, piece: 'hip bone' } : { target: 'pelvis', piece: 'pelvis' }
  }
  return null
}

/** "L5", "lumbar 5", "fifth lumbar vertebra", "vertebra lumbalis quinta", "T12". */
function levelIn(words: readonly string[]): BoneId | null {
  const plain = levels.find((level) => words.includes(level.toLowerCase()))
  if (plain) return plain
  if (words.includes('t12') || words.includes('th12')) return 'T12'
  const apart = words.findIndex((word, k) => word === 'l' && /^[1-5]$/.test(words[k + 1] ?? ''))
  if (apart >= 0) return levels[Number(words[apart + 1]) - 1]!
  if (!words.some((word) => word === 'lumbar' || word === 'lumbalis')) return null
  const count = ordinals.findIndex((called) => words.some((word) => called.includes(word)))
  return count < 0 ? null : levels[count]!
}

function byNumber(texts: readonly string[], words: readonly string[]): Match | null {
  for (const text of texts)
    for (const [number] of text.matchAll(/\b(?:FMA[:_ ]?\d+|UBERON[:_]\d+)/gi)) {
      const key = number
        .toLowerCase()
        .replace(/fma[:_ ]/, 'fma')
        .replace('uberon_', 'uberon:')
      const found = Object.hasOwn(numbers, key) ? numbers[key] : undefined
      if (found === 'hipBone' || found === 'femur') return paired(found, key, words, words)
      if (found) return { target: found, piece: found }
    }
  return null
}
