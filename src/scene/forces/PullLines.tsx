import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo, useRef } from 'react'
import type { Body } from '../../anatomy/body'
import { frame } from '../../state/frame/frame'
import { type Choices, useChoices } from '../../state/page/choices'
import { isShown } from '../body/visible'
import { layPullLines, rodsOf } from './layPullLines'
import { makeRodMesh } from './rodMesh'

/** The muscles that hold the trunk, which have no belly, as lines of pull; laid anew where the pose or the pulls are others. */
export function PullLines({ body }: { readonly body: Body }) {
  const rods = useMemo(() => makeRodMesh(rodsOf(body)), [body])
  const invalidate = useThree((state) => state.invalidate)
  useEffect(() => {
    invalidate()
    return () => rods.dispose()
  }, [rods, invalidate])
  useEffect(() => useChoices.subscribe(() => invalidate()), [invalidate])
  const laid = useRef<{ version: number; of: Choices | null }>({ version: -1, of: null })
  useFrame(() => {
    const choices = useChoices.getState()
    // In a pose made by hand no force is balanced, and none is drawn.
    rods.mesh.visible = !choices.posedByHand && isShown(choices, 'muscles')
    if (!rods.mesh.visible || (laid.current.version === frame.version && laid.current.of === choices)) return
    laid.current.version = frame.version
    laid.current.of = choices
    layPullLines(rods, body, choices, frame.pose)
  })
  return <primitive object={rods.mesh} />
}
