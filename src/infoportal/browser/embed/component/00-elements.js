// Elements are made, never written as text: what the API tells cannot become markup.
const make = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value != null && value !== false) made.setAttribute(key, value);
  made.append(...children.flat(Infinity).filter((one) => one != null && one !== ""));
  return made;
};

// An address is one of a page, of mail or of a telephone, never of a script.
const address = (text, base = PORTAL) => {
  try {
    const url = new URL(text, base);
    return /^(https?|mailto|tel|sms):$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};
const link = (where, attributes, ...words) =>
  make("a", { href: address(where), rel: "noopener", ...attributes }, ...words);

// What is written in another language than what stands around it.
const marks = (code) => ({ lang: FIRST[code]?.[0] ?? code, dir: FIRST[code]?.[1] });

// A sentence with values in it; each keeps its own direction.
const fill = (text, values) =>
  text.split(/\$\{(\w+)\}/).map((part, n) => (n % 2 ? make("bdi", {}, values[part]) : part));
