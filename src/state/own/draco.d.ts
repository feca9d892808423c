declare module 'draco3d/draco_decoder_nodejs.js' {
  // It is one function, as CommonJS has it.
  // biome-ignore lint/style/noDefaultExport: the module is so
  export { createDecoderModule as default } from 'draco3d'
}
