"use strict";
(function () {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const cards = all(".margin li");
  const tools = document.querySelector(".tools");
  const filters = document.querySelector(".filters");
  const keys = document.getElementById("keys");
  const status = document.getElementById("status");
  const numbers = (node, name) => (node.dataset[name] || "").split(" ").filter(Boolean);
  const marks = all("[data-f], [data-r]");
  const shown = () => cards.filter((card) => !card.hidden);
  const wide = window.matchMedia("(min-width: 52.01rem)");
  let active = null;

  // Cards stand as high as their words, unless the card before them needs the room.
  function align() {
    cards.forEach((card) => { card.style.marginTop = ""; });
    if (!wide.matches) return;
    all(".margin").forEach((margin) => {
      all("li", margin).forEach((card) => {
        const mark = document.getElementById("w" + card.dataset.number);
        if (card.hidden || !mark) return;
        const gap = mark.getBoundingClientRect().top - card.getBoundingClientRect().top - 6;
        if (gap > 1) card.style.marginTop = gap + "px";
      });
    });
  }

  function activate(card, move) {
    if (active) active.classList.remove("active");
    all(".with").forEach((node) => node.classList.remove("with"));
    active = card;
    if (!card) return;
    card.classList.add("active");
    marks.forEach((mark) => {
      const mine = numbers(mark, "f").concat(numbers(mark, "r")).includes(card.dataset.number);
      mark.classList.toggle("with", mine);
    });
    if (move) {
      card.focus({ preventScroll: true });
      const words = document.getElementById("w" + card.dataset.number) || card;
      (wide.matches ? words : card).scrollIntoView({ block: "center" });
      status.textContent = "Finding " + card.dataset.number + " of " + cards.length;
    }
  }

  function step(by) {
    const list = shown();
    if (!list.length) return;
    const at = list.indexOf(active);
    const next = at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length;
    activate(list[next], true);
  }

  function filter() {
    const wanted = (name) => new Set(all("input[name=" + name + "]:checked", filters).map((box) => box.value));
    const families = wanted("family"), severities = wanted("severity");
    const visible = new Set();
    cards.forEach((card) => {
      card.hidden = !(families.has(card.dataset.family) && severities.has(card.dataset.severity));
      if (!card.hidden) visible.add(card.dataset.number);
    });
    all("mark[data-f]").forEach((mark) => mark.classList.toggle("off", !numbers(mark, "f").some((n) => visible.has(n))));
    all("a.ref").forEach((ref) => ref.classList.toggle("off", !visible.has(ref.textContent)));
    status.textContent = visible.size + " of " + cards.length + " findings shown";
    if (active && active.hidden) activate(null);
    align();
  }

  // Spellings of one name light up together; those that differ from the one pointed at are outlined.
  const named = all("[data-n]");
  function light(node) {
    named.forEach((other) => other.classList.remove("same", "other"));
    if (!node) return;
    const words = (piece) => piece.dataset.s;
    named.forEach((other) => {
      if (other.dataset.n !== node.dataset.n) return;
      other.classList.add("same");
      other.classList.toggle("other", "v" in node.dataset && words(other) !== words(node));
    });
  }
  document.addEventListener("mouseover", (event) => light(event.target.closest && event.target.closest("[data-n]")));
  document.addEventListener("focusin", (event) => {
    const card = event.target.closest(".margin li");
    if (card && card !== active) activate(card, false);
  });
  document.addEventListener("click", (event) => {
    const ref = event.target.closest("a.ref, a.to-finding");
    const mark = event.target.closest("mark[data-f]");
    const number = ref ? ref.getAttribute("href").slice(2) : mark ? numbers(mark, "f")[0] : "";
    const card = number ? document.getElementById("f" + number) : event.target.closest(".margin li");
    if (!card || event.target.closest(".margin a")) return;
    if (ref && card.hidden) { all("input[type=checkbox][name]", filters).forEach((box) => { box.checked = true; }); filter(); }
    if (ref) event.preventDefault();
    activate(card, Boolean(ref));
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !keys || !keys.checked) return;
    if (event.key === "j" || event.key === "n") step(1);
    else if (event.key === "k" || event.key === "p") step(-1);
  });
  if (tools) {
    tools.hidden = filters.hidden = false;
    document.getElementById("next").addEventListener("click", () => step(1));
    document.getElementById("previous").addEventListener("click", () => step(-1));
    all("input[name]", filters).forEach((box) => box.addEventListener("change", filter));
    filter();
  }
  window.addEventListener("resize", align);
  window.addEventListener("load", align);
  window.addEventListener("beforeprint", () => all("details").forEach((part) => { part.open = true; }));
})();
