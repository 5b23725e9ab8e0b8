// @ts-check
// HTML from Python, shown without ever being trusted. It is parsed into a document of its own, where nothing runs and
// nothing loads, and what is on these lists is made anew here, piece by piece. Everything else is left behind.

const ELEMENTS = new Set(
  [
    "header section article h3 h4 h5 div p span small strong bdi ul li dl dt dd details summary table caption colgroup col thead tbody tr th td",
    "svg line path text tspan",
  ].flatMap((names) => names.split(" ")),
);
const ATTRIBUTES = new Set(
  [
    "class lang dir role tabindex aria-label aria-hidden scope colspan span",
    "width height viewBox preserveAspectRatio vector-effect d x y x2 y1 y2 dx dy",
  ].flatMap((names) => names.split(" ")),
);
/** The one style that templates write into an element: a number for the style sheet. */
const NUMBER = /^--\w+:\d+$/;

/**
 * Make an element hold what the HTML says. What stays the same is left as it is, so that place, focus and selection
 * survive and nothing flashes.
 * @param {Element} el @param {string} html
 */
export function mirror(el, html) {
  follow(el, new DOMParser().parseFromString(html, "text/html").body);
}

/** @param {Element} el @param {Element} source */
function follow(el, source) {
  const wanted = [...source.childNodes].filter((node) => isTextNode(node) || isHarmless(node));
  const standing = [...el.childNodes];
  wanted.forEach((node, place) => {
    const old = standing[place];
    const child = old && isSameKind(old, node) ? old : make(node);
    if (!old) el.append(child);
    else if (child !== old) old.replaceWith(child);
    copyOnto(child, node);
  });
  standing.slice(wanted.length).forEach((node) => node.remove());
}

/** @param {Node} child @param {Node} source */
function copyOnto(child, source) {
  if (!(child instanceof Element && source instanceof Element)) {
    if (child.nodeValue !== source.nodeValue) child.nodeValue = source.nodeValue;
    return;
  }
  const wanted = [...source.attributes].filter(isHarmlessAttribute);
  for (const { name } of [...child.attributes]) if (!source.hasAttribute(name)) child.removeAttribute(name);
  for (const { name, value } of wanted) if (child.getAttribute(name) !== value) child.setAttribute(name, value);
  follow(child, source);
}

/** @param {Node} node */
function make(node) {
  return node instanceof Element ? document.createElementNS(node.namespaceURI, node.localName) : new Text();
}

/** @param {Node} node */
function isTextNode(node) {
  return node.nodeType === Node.TEXT_NODE;
}

/** @param {Node} node */
function isHarmless(node) {
  return node instanceof Element && ELEMENTS.has(node.localName);
}

/** @param {Attr} attribute */
function isHarmlessAttribute({ name, value }) {
  return ATTRIBUTES.has(name) || (name === "style" && NUMBER.test(value));
}

/** @param {Node} one @param {Node} other */
function isSameKind(one, other) {
  return one.nodeName === other.nodeName;
}
