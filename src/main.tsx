// Before any component's own styles: colours, and the order of layers.
import './styles/tokens.css'
import './styles/base.css'
import { unstarted } from './unstarted'

// One page, two windows: the body, or what its speaker sees. Neither loads the other.
if (new URLSearchParams(location.search).has('presenter')) import('./presenter').catch(unstarted)
else import('./start').catch(unstarted)
