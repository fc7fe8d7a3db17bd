// The text of a page is HTML that the portal has made safe when it was saved. It is
// read into a document in which nothing runs, and what is allowed there is copied
// from it, so that even another portal's answer could bring no script into this page.
const copied = (node, base, deeper) =>
  [...node.childNodes].map((child) => {
    if (child.nodeType === Node.TEXT_NODE) return child.data;
    const name = child.localName;
    if (!name || !Object.hasOwn(RICH, name)) return null;
    const made = make(/^h[2-6]$/.test(name) ? heading(+name[1] + deeper) : name);
    for (const { name: key, value } of child.attributes)
      if (RICH["*"].includes(key) || RICH[name].includes(key)) {
        const kept = key === "href" || key === "src" ? address(value, base) : value;
        if (kept != null) made.setAttribute(key, kept);
      }
    if (name === "a") made.rel = "noopener";
    if (name === "img") made.loading = "lazy";
    made.append(...copied(child, base, deeper).filter((one) => one != null));
    return made;
  });
const rich = (html, base, deeper) =>
  copied(new DOMParser().parseFromString(html ?? "", "text/html").body, base, deeper);
const heading = (level) => "h" + Math.min(Math.max(level, 1), 6);
