// A model like anywidget's, without Jupyter: messages go to `window.toPython`, which answers with Python's messages.
import widget from "/widget.js";

const listeners = new Map();

// JupyterLab's connection to a kernel; other places hand none through.
const kernel = {
  id: "one",
  status: "idle",
  connectionStatus: "connected",
  isDisposed: false,
  slots: new Set(),
  retries: 0,
  reconnect: async () => void (kernel.retries += 1),
};
kernel.statusChanged = kernel.connectionStatusChanged = {
  connect: (slot) => kernel.slots.add(slot),
  disconnect: (slot) => kernel.slots.delete(slot),
};

const model = {
  widget_manager: {},
  state: await (await fetch("/state.json")).json(),
  get: (name) => model.state[name],
  set: (name) => {
    throw new Error(`A view may not set ${name}.`);
  },
  on: (event, callback) => listeners.set(event, [...(listeners.get(event) ?? []), callback]),
  off: (event, callback) =>
    listeners.set(
      event,
      (listeners.get(event) ?? []).filter((each) => each !== callback),
    ),
  send: (content) => {
    if (stub.broken) throw new Error("The comm is closed.");
    stub.sent.push(structuredClone(content));
    if (!stub.muted) return stub.toPython(content);
  },
};

const stub = {
  model,
  sent: [],
  muted: false,
  broken: false,
  edits: () => stub.sent.filter(({ kind }) => kind === "edits").flatMap(({ edits }) => edits),
  trigger: (event, ...values) => (listeners.get(event) ?? []).forEach((callback) => callback(...values)),
  toPython: async (content) => (await window.toPython(content)).forEach(stub.deliver),
  deliver: ({ method, state, content, buffers = [] }) => {
    if (method === "custom") return stub.trigger("msg:custom", structuredClone(content), buffers.map(bytesOf));
    Object.assign(model.state, structuredClone(state));
    Object.keys(state).forEach((name) => stub.trigger(`change:${name}`));
  },
  kernel,
  plugIn: () => (close1(), (model.widget_manager.kernel = kernel), (window.close1 = stub.open())),
  kernelIs: (change) => (Object.assign(kernel, change), [...kernel.slots].forEach((slot) => slot())),
  listening: () => kernel.slots.size + [...listeners.values()].flat().length,
  open: (place = "view") => widget.render({ model, el: document.getElementById(place) }),
};

/** What ipywidgets hands over for a buffer: here it comes as base64. */
function bytesOf(letters) {
  return new DataView(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)).buffer);
}

window.stub = stub;
window.close1 = stub.open();
document.body.dataset.ready = "yes";
