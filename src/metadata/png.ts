import sharp from 'sharp'

/** A drawing as dots, for those who cannot read drawings. `width` and `height` are in dots. */
export const pngOf = (svg: string, width: number, height: number): Promise<Buffer> =>
  sharp(Buffer.from(svg.replace('<svg ', `<svg width="${width}" height="${height}" `)))
    .png({ palette: true, effort: 10 })
    .toBuffer()
