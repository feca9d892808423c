import { useLesson } from '../../state/learn/lessonStore'
import { openPanel } from '../../state/page/panels'
import { backToClass, freeMyself } from '../../state/talk/classFollow'
import { leaveRoom } from '../../state/talk/classRoom'
import { type ClassNow, useClass } from '../../state/talk/classStore'
import type { TextId } from '../../words/parts'
import { Button } from '../kit/Button'
import { useSay } from '../kit/useSay'
import { ClassAsked } from './ClassAsked'
import styles from './ClassBar.module.css'
import { ClassPins, Wonder } from './ClassPins'

/** Over the body, while this page is in a class: what it does there, and the way out. */
export function ClassBar() {
  const say = useSay('class')
  const now = useClass()
  const { role, code, here, freed, ask, answered, result } = now
  return (
    <section className={styles.bar} data-part="class" aria-label={say('bar')}>
      <p role="status">{say(standing(now), { code, here })}</p>
      <p role="status" className="unseen">
        <StepAloud />
      </p>
      {role === 'presenter' && ask && !result && <p role="status">{say('answered', { count: answered, here })}</p>}
      {role === 'presenter' && <ClassPins />}
      {role === 'follower' && <ClassAsked />}
      <div className={styles.acts}>
        {role === 'presenter' && <Button onClick={() => openPanel('class')}>{say('sheet')}</Button>}
        {role === 'follower' && <Wonder />}
        {role === 'follower' && freed === 'nothing' && (
          <>
            <Button onClick={() => freeMyself('camera')}>{say('lookAround')}</Button>
            <Button onClick={() => freeMyself('all')}>{say('alone')}</Button>
          </>
        )}
        {freed !== 'nothing' && (
          <Button look="go" onClick={backToClass}>
            {say('back')}
          </Button>
        )}
        {role === 'follower' && <Button onClick={leaveRoom}>{say('leaveShort')}</Button>}
      </div>
    </section>
  )
}

/** How it stands with the class. */
function standing({ role, line, freed, isPresented }: ClassNow): TextId<'class'> {
  if (line !== 'on') return line
  if (role === 'presenter') return 'presenting'
  if (freed !== 'nothing') return freed === 'camera' ? 'ownCamera' : 'onYourOwn'
  return isPresented ? 'following' : 'followingOn'
}

/** A step that the class has moved to, for who hears it. */
function StepAloud() {
  const say = useSay('class')
  const isFollower = useClass(({ role, freed }) => role === 'follower' && freed !== 'all')
  const n = useLesson(({ place }) => place?.step)
  const all = useLesson(({ lesson }) => lesson?.steps.length)
  return isFollower && n && all ? say('movedTo', { n, all }) : null
}
