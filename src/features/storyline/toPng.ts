/**
 * Renders an SVG file as PNG.
 * @param size of the picture in pixels, before it is scaled
 * @throws {Error} when the browser cannot draw it
 */
export async function toPng(svg: Blob, size: { width: number; height: number }, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no canvas to draw on');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error('The canvas gave no picture'))), 'image/png'),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
