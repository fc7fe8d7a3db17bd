// Says once, in the browser's own language, that the page is to be had in it. Who has
// chosen a language is asked nothing.
const KEY = "infoportal_suggested";
const chosen = document.cookie.includes("infoportal_language=");

const wanted = () => {
  const here = document.documentElement.lang.split("-")[0];
  for (const tag of navigator.languages || []) {
    const code = tag.toLowerCase().split("-")[0];
    if (code === here) return null;
    const link = document.querySelector(
      '.languages a[data-suggest][data-language="' + CSS.escape(code) + '"]',
    );
    if (link) return link;
  }
  return null;
};
const isFirst = () => {
  try {
    const first = !localStorage.getItem(KEY);
    localStorage.setItem(KEY, "1");
    return first;
  } catch {
    return false;
  }
};
const link = chosen ? null : wanted();

if (link && isFirst()) {
  const [text, close] = link.dataset.suggest.split("|");
  const box = document.createElement("div");
  box.className = "suggestion no-print";
  box.setAttribute("role", "status");
  box.lang = link.lang;
  box.dir = "auto";
  document.body.append(box);
  const way = link.cloneNode();
  const button = document.createElement("button");
  way.textContent = text;
  way.className = "button";
  button.type = "button";
  button.className = "quiet button";
  button.textContent = close;
  button.addEventListener("click", () => box.remove());
  // What is put into a status that stands there already is read out.
  setTimeout(() => box.append(way, button), 500);
}
