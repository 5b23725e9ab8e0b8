// A table of native controls, drawn once from one trait.
const FIELDS = ["stage", "name", "channel", "action", "thought", "feeling", "barrier"];

const make = (tag, props) => Object.assign(document.createElement(tag), props);

function select(keys, value) {
  const el = make("select", {});
  el.append(...keys.map((key) => make("option", { value: key, textContent: key })));
  el.value = value;
  return el;
}

function control(field, row, choices) {
  const value = row[field];
  if (field in choices) return select(choices[field], value);
  if (field === "feeling") return make("input", { type: "range", min: -2, max: 2, value: value ?? 0 });
  if (field === "name" || field === "barrier") return make("input", { type: "text", value });
  return make("textarea", { rows: 1, value });
}

function line(row, place, model) {
  const tr = make("tr", {});
  for (const field of FIELDS) {
    const el = control(field, row, model.get("choices"));
    el.ariaLabel = `${field} ${place + 1}`;
    el.addEventListener("change", () => {
      const rows = model.get("rows").map((each, at) => (at === place ? { ...each, [field]: el.value } : each));
      model.set("rows", rows);
      model.save_changes();
    });
    const td = make("td", {});
    td.dataset.field = field;
    td.append(el);
    tr.append(td);
  }
  const tools = make("td", {});
  tools.append(make("button", { textContent: "Remove", onclick: () => tr.remove() }));
  tr.append(tools);
  return tr;
}

function render({ model, el }) {
  const table = make("table", { className: "bare" });
  const body = make("tbody", {});
  body.append(...model.get("rows").map((row, place) => line(row, place, model)));
  table.append(body);
  el.append(table);
}

export default { render };
