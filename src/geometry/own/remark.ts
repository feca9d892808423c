/** What can be said of a file that is read; the words for each are the page's. */
export type RemarkKey =
  // of a whole file
  | 'tooManyFiles'
  | 'tooManyTriangles'
  | 'tooManySurfaces'
  | 'tooLarge'
  | 'empty'
  | 'notReadable'
  | 'isOther'
  | 'isUnknown'
  | 'otherThanNamed'
  | 'readAsWestern'
  | 'decimalCommas'
  | 'spareBytes'
  // of a surface
  | 'coordinateOdd'
  | 'noArea'
  // STL
  | 'stlNoFacets'
  | 'stlCutOff'
  | 'stlCountOdd'
  | 'stlEmpty'
  | 'stlSolidEmpty'
  | 'stlInsideFacet'
  | 'stlFacetsOdd'
  | 'stlVertexOdd'
  | 'stlNoEnd'
  // OBJ
  | 'objNoFaces'
  | 'objOnlyLines'
  | 'objCurves'
  | 'objNoVertex'
  | 'objMissingVertex'
  | 'objSomeMissing'
  | 'objFewCorners'
  | 'objNoFace'
  | 'objTooManyGroups'
  // PLY
  | 'plyHeader'
  | 'plyFormat'
  | 'plyNoPlaces'
  | 'plyNoFaces'
  | 'plyCutOff'
  | 'plyList'
  | 'plyFewCorners'
  | 'plyMissingVertex'
  // 3MF
  | 'threemfNothing'
  | 'threemfMissing'
  | 'threemfPlace'
  // glTF
  | 'binAlone'
  | 'glbNoMagic'
  | 'gltfVersion'
  | 'gltfNoVersion'
  | 'glbLength'
  | 'glbJson'
  | 'gltfJsonLong'
  | 'gltfJsonDeep'
  | 'gltfJsonBad'
  | 'gltfNoJson'
  | 'gltfMissing'
  | 'gltfNumber'
  | 'gltfOutside'
  | 'gltfNoBuffer'
  | 'gltfNeeds'
  | 'gltfNotNeeded'
  | 'gltfScenes'
  | 'gltfSceneMissing'
  | 'gltfNothing'
  | 'gltfHidden'
  | 'gltfAllHidden'
  | 'gltfDeepNodes'
  | 'gltfInsideItself'
  | 'gltfManyNodes'
  | 'gltfNodeNumbers'
  | 'gltfMode'
  | 'gltfNoVertices'
  | 'gltfVertex'
  | 'gltfCornersOver'
  | 'gltfType'
  | 'gltfComponent'
  | 'gltfEmptyAccessor'
  | 'gltfPastEnd'
  | 'gltfSparse'
  | 'gltfStride'
  | 'gltfDataUri'
  | 'gltfCopiesOdd'
  | 'gltfMorph'
  | 'gltfSkinOdd'
  | 'gltfInstances'
  | 'gltfUnpack'
  | 'gltfNoDecoder'

/** A key of the texts about files, and what stands in it. */
export interface Remark {
  readonly key: RemarkKey
  readonly values?: Readonly<Record<string, string | number>>
}

export const remark = (key: RemarkKey, values?: Remark['values']): Remark => (values ? { key, values } : { key })

/** Why something is not read; what it was asked for says of what. */
export class Unread extends Error {
  readonly told: Remark
  constructor(why: Remark) {
    super(why.key)
    this.told = why
  }
}

/** The same where it costs the whole file: it is more than is read at most. */
export class OverLimit extends Unread {}

/** To be thrown. */
export const unread = (key: RemarkKey, values?: Remark['values']): Unread => new Unread(remark(key, values))
export const overLimit = (key: RemarkKey, values?: Remark['values']): OverLimit => new OverLimit(remark(key, values))
