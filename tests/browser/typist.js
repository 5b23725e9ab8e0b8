// What has the focus, as a screen reader would say it.
() => {
  const el = document.activeElement;
  const byIds = (ids) => (ids ?? "").split(" ").map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
  const tag = el.tagName.toLowerCase();
  const roles = { textarea: "textbox", select: "combobox", summary: "summary", button: "button" };
  const types = { range: "slider", checkbox: "checkbox", radio: "radio", file: "file" };
  const role = el.getAttribute("role") ?? (tag === "input" ? (types[el.type] ?? "textbox") : (roles[tag] ?? tag));
  const label = el.labels?.[0]?.innerText;
  const own = ["button", "summary", "a"].includes(tag) ? el.innerText : "";
  const name = el.getAttribute("aria-label") || byIds(el.getAttribute("aria-labelledby")) || label || own || el.title || "";
  return {
    name: name.replace(/\s+/g, " ").trim(),
    role,
    value: el.value ?? "",
    options: [...(el.options ?? [])].map((option) => option.value),
    state: el.getAttribute("aria-pressed") ?? el.getAttribute("aria-expanded") ?? String(el.checked ?? ""),
    inForm: Boolean(el.closest(".jejak")),
  };
};
