import type { CardTold } from './described'
import type { NerveId } from './nerves'

const role = 'Drawn for orientation; the model knows no pressure on it.'

/** The front branch of a sacral nerve. */
const ramus = (which: string, action: string) =>
  ({
    attachments: `From the ${which} foramen of the sacrum to the sciatic nerve, in front of piriformis.`,
    action,
    role,
    claims: ['rootsAtJoint'],
    sources: ['measured', 'lumbosacralRoots2018', 'ebraheim1997'],
  }) as const

/** What a card says of a nerve beside its names: brought with the card, not with the first picture. */
export const nerveCards: Readonly<Record<NerveId, CardTold>> = {
  sciaticNerve: {
    finds: ['sciatica', 'deep gluteal syndrome'],
    fma: { right: 22111, left: 22112 },
    attachments: 'From the sacral plexus, L4-S3, through the greater sciatic foramen, most often below piriformis.',
    action: 'Serves the back of the thigh and everything below the knee.',
    role: 'Drawn beside piriformis; the model knows no pressure on it.',
    claims: ['sciaticVariants', 'nerveBed', 'piriformisSciatica'],
  },
  lumbosacralTrunk: {
    attachments:
      'From L5 and a part of L4 over the wing of the sacrum, close to the sacro-iliac joint, to the sacral plexus.',
    action: 'Brings L4 and L5 to the sciatic and the gluteal nerves.',
    role,
    claims: ['rootsAtJoint'],
    sources: ['measured', 'lumbosacralRoots2018', 'ebraheim1997'],
  },
  ramusS1: ramus('first', 'Part of the sciatic and the gluteal nerves.'),
  ramusS2: ramus('second', 'Part of the sciatic, the inferior gluteal and the pudendal nerve.'),
  ramusS3: ramus('third', 'Part of the sciatic and the pudendal nerve.'),
  superiorGlutealNerve: {
    attachments: 'From L4-S1 out of the pelvis above piriformis, then between gluteus medius and minimus.',
    action: 'Serves gluteus medius, gluteus minimus and tensor fasciae latae.',
    role,
    claims: ['glutealNerves'],
  },
  inferiorGlutealNerve: {
    attachments: 'From L5-S2 out of the pelvis below piriformis, into gluteus maximus.',
    action: 'Serves gluteus maximus.',
    role,
    claims: ['glutealNerves'],
  },
  pudendalNerve: {
    finds: ['Alcock canal', 'pudendal canal'],
    attachments:
      'From S2-S4 below piriformis, behind the sacrospinous ligament, forward again through the lesser foramen.',
    action: 'Serves the sphincters, the muscles of the perineum and the skin there.',
    role,
    claims: ['pudendalCourse'],
    sources: ['measured', 'pudendalTrunks2005'],
  },
  femoralNerve: {
    attachments: 'From L2-L4 through psoas, in the groove between it and iliacus, under the inguinal ligament.',
    action: 'Serves iliacus, pectineus, sartorius and quadriceps, and the skin of the front of the thigh.',
    role,
    claims: ['lumbarNerves'],
    sources: ['measured', 'gruber2003'],
  },
  obturatorNerve: {
    attachments: 'From L2-L4 through psoas, along the wall of the pelvis, through the obturator canal.',
    action: 'Serves the adductors and the skin of the inner thigh.',
    role,
    claims: ['lumbarNerves'],
  },
}
