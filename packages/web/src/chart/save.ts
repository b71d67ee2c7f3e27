/** Hands a file to the reader. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Hands a picture to the reader, as it is or as pixels. */
export async function saveFigure(
  svg: SVGSVGElement,
  kind: 'png' | 'svg',
  name: string,
): Promise<void> {
  saveBlob(kind === 'svg' ? svgBlob(svg) : await pngBlob(svg), `${name}.${kind}`);
}

/** Hands a table to the reader; with the mark by which spreadsheets know its letters. */
export function saveCsv(csv: string, name: string): void {
  saveBlob(new Blob([`\ufeff${csv}`], { type: 'text/csv' }), `${name}.csv`);
}

const svgBlob = (svg: SVGSVGElement): Blob =>
  new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });

/** Twice the size, for screens and print. */
const SCALE = 2;

async function pngBlob(svg: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  const address = URL.createObjectURL(svgBlob(svg));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = SCALE * image.width;
    canvas.height = SCALE * image.height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('this browser cannot draw');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
