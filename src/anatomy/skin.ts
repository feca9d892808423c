import type { Described } from './described'

export const skin: Described = {
  name: 'Skin',
  latin: 'Cutis',
  plain: ['outline'],
  region: 'pelvis',
  role: 'Drawn for orientation; it carries no force.',
  claims: ['skinConstructed'],
}
