import type { Report } from '../../biomechanics/report'
import { type Choices, useChoices } from './choices'
import { useLanguage } from './language'

/** A report with the sentence that is made from it, as it is given to whoever asks from outside. */
export type Told = Report & { readonly sentence: string }

type Asked = Pick<Choices, 'scenario' | 'report' | 'asked' | 'unbalanced'>
const grammar = () => useLanguage.getState().own.grammar

/** What is said of the body as it is drawn: of the last scenario that balances. */
export const sentenceDrawn = ({ asked, report }: Pick<Asked, 'asked' | 'report'>): string =>
  grammar().sentence(asked, report)

/** What is said of what was asked last, also where it does not balance. */
export const sentenceNow = ({ scenario, unbalanced, ...drawn }: Asked): string =>
  unbalanced ? grammar().sentence(scenario, unbalanced) : sentenceDrawn(drawn)

/** What is said of a picture of the body: posed by hand, no forces are told. */
export const sentencePictured = ({
  posedByHand,
  ...drawn
}: Pick<Choices, 'asked' | 'report' | 'posedByHand'>): string =>
  posedByHand ? grammar().byHand(posedByHand) : sentenceDrawn(drawn)

/** The answer to what was asked last. */
export const toldNow = (choices: Asked): Told => ({
  ...(choices.unbalanced ?? choices.report),
  sentence: sentenceNow(choices),
})

/** Tell `hear` the sentence of what is drawn whenever it is another, also because the language is. Gives what ends it. */
export function followSentence(hear: (sentence: string) => void): () => void {
  let last = sentenceDrawn(useChoices.getState())
  const follow = (): void => {
    const sentence = sentenceDrawn(useChoices.getState())
    if (sentence !== last) hear(sentence)
    last = sentence
  }
  const stops = [
    useChoices.subscribe(({ report }, before) => report !== before.report && follow()),
    useLanguage.subscribe(({ own }, before) => own !== before.own && follow()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
