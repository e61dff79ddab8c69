// Shows what is ticked as one sheet. The choice lives in the fragment of the address (#services/kela,guides/health) and nowhere else.
const page = document.querySelector(".plan-page");
const boxes = new Map([...document.querySelectorAll(".choice-of-plan li")].map((row) => [row.id, row.querySelector("input")]));
const sheet = document.querySelector(".plan-sheet");
const table = sheet.querySelector("table");
const status = document.querySelector("[role=status]");
const rows = new Map();
let kept = [];

// Messengers write the slash and the comma of an address as signs of their own.
const chosen = () =>
  [...new Set(location.hash.slice(1).replace(/%2F/gi, "/").replace(/%2C/gi, ",").split(","))].filter((id) => boxes.has(id));

// Each file of rows calls this with what it holds.
globalThis.planRow = (id, html) => {
  rows.set(id, html);
  show();
};

function show() {
  const ids = kept = chosen();
  for (const [id, box] of boxes) box.checked = ids.includes(id);
  for (const body of [...table.tBodies]) body.remove();
  for (const id of ids) {
    if (!rows.has(id)) {
      rows.set(id, "");
      const script = document.createElement("script");
      script.src = `${id}.js`;
      document.head.append(script);
    }
    table.insertAdjacentHTML("beforeend", rows.get(id));
  }
  sheet.hidden = ids.length === 0;
  page.classList.toggle("has-plan", ids.length > 0);
  // The choice goes along into another language.
  for (const link of document.querySelectorAll(".languages a")) link.hash = ids.join(",");
}

function choose(ids) {
  history.replaceState(null, "", `#${ids.join(",")}`);
  show();
}

document.querySelector(".choice-of-plan").addEventListener("change", () => {
  const before = chosen();
  const ticked = [...boxes].filter(([, box]) => box.checked).map(([id]) => id);
  choose([...before.filter((id) => ticked.includes(id)), ...ticked.filter((id) => !before.includes(id))]);
  // Emptied first: the same words again would not be announced.
  status.textContent = "";
  if (ticked.length > before.length) setTimeout(() => { status.textContent = status.dataset.done; }, 100);
});
sheet.querySelector(".print").addEventListener("click", () => print());
sheet.querySelector(".clear").addEventListener("click", () => {
  choose([]);
  boxes.values().next().value.focus();
});
addEventListener("hashchange", () => {
  // A link within the page, such as the one past the menus, has led there: the choice stays in the address.
  if (kept.length > 0 && document.getElementById(location.hash.slice(1)) && chosen().length === 0) {
    history.replaceState(null, "", `#${kept.join(",")}`);
  } else {
    show();
  }
});
show();
