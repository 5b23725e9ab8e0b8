// Draws the chart of this page in place of its still picture, and tells what a mark stands for while the pointer is
// on it. Runs alone in a sandboxed frame; `vegaEmbed` stands before it. Participants' words go through textContent only.

const EDGE = 8;
const ERRORS = 1; // Vega warns of every data set that is empty.
const place = document.getElementById("chart");
const tip = document.getElementById("tip");

function line([name, text]) {
  const row = document.createElement("div");
  row.append(Object.assign(document.createElement("dt"), { textContent: name }));
  row.append(Object.assign(document.createElement("dd"), { textContent: text }));
  return row;
}

function tell(_handler, event, _item, value) {
  tip.hidden = !value;
  if (!value) return;
  tip.replaceChildren(...Object.entries(value).map(line));
  const room = document.documentElement;
  const below = event.clientY + 2 * EDGE;
  const top = below + tip.offsetHeight > room.clientHeight ? event.clientY - tip.offsetHeight - EDGE : below;
  tip.style.left = `${Math.max(EDGE, Math.min(event.clientX + EDGE, room.clientWidth - tip.offsetWidth - EDGE))}px`;
  tip.style.top = `${Math.max(EDGE, top)}px`;
}

async function draw() {
  const canvas = document.createElement("div");
  const spec = JSON.parse(document.getElementById("spec").textContent);
  // With `ast` the expressions of the specification are interpreted: the page's policy lets nothing be compiled.
  const still = { actions: false, defaultStyle: false, logLevel: ERRORS };
  await vegaEmbed(canvas, spec, { mode: "vega", renderer: "svg", ast: true, tooltip: tell, ...still });
  for (const name of ["role", "aria-label", "aria-roledescription"]) canvas.removeAttribute(name); // The page has said it.
  place.replaceChildren(canvas);
}

// Vega hears nothing of a pointer that leaves the frame at once.
document.documentElement.addEventListener("pointerleave", () => {
  tip.hidden = true;
});
draw();
