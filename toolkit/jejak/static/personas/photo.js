// @ts-check
// A small picture out of a large file. It is drawn anew, so nothing else that the file holds (place, date, camera,
// scripts) comes along.
import { h } from "../page/dom.js";

/** Width and height of a portrait, the least worth showing, in pixels; the largest file to open, in bytes. */
const SIDE = 128;
const LEAST = 16;
const BIGGEST = 40e6;
/** The longest address, in characters: some 12 kB of picture. */
const LONGEST_ADDRESS = 16000;
const KINDS = ["image/webp", "image/jpeg"];
const QUALITIES = [0.85, 0.7, 0.5, 0.3];

/** Return the picture in a file as an address, small and square; nothing if there is none. @param {File} file @returns {Promise<string | undefined>} */
export async function pictureOf(file) {
  if (!isPhoto(file) || file.size > BIGGEST) return undefined;
  const drawn = await createImageBitmap(file).catch(() => undefined);
  if (!drawn || Math.min(drawn.width, drawn.height) < LEAST) return undefined;
  return encoded(cropped(drawn));
}

/** Tell whether a file claims to be made of pixels; a drawing in SVG is a document that could hold anything. @param {{type: string}} file */
export function isPhoto({ type }) {
  return type.startsWith("image/") && !type.includes("svg");
}

/** Cut out a square, from the middle; of an upright one rather from above, where faces are. @param {ImageBitmap} drawn */
function cropped(drawn) {
  const side = Math.min(drawn.width, drawn.height);
  const size = Math.min(SIDE, side);
  const canvas = h("canvas", { width: size, height: size });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.fillStyle = "#fff";
  context.fillRect(0, 0, size, size);
  context.imageSmoothingQuality = "high";
  context.drawImage(drawn, (drawn.width - side) / 2, (drawn.height - side) / 3, side, side, 0, 0, size, size);
  drawn.close();
  return canvas;
}

/** Return the best address that is short enough; a browser that cannot write a kind writes PNG instead. @param {HTMLCanvasElement} canvas */
function encoded(canvas) {
  for (const kind of KINDS)
    for (const quality of QUALITIES) {
      const address = canvas.toDataURL(kind, quality);
      if (address.startsWith(`data:${kind};`) && address.length <= LONGEST_ADDRESS) return address;
    }
  return undefined;
}
