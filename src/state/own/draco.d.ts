declare module 'draco3d/draco_decoder_nodejs.js' {
  const create: typeof import('draco3d').createDecoderModule
  export default create
}
