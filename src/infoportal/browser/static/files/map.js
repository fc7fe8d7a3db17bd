// The map of service points: what it shows stands in the page's own list.

const PIN =
  '<svg viewBox="0 0 28 40" width="28" height="40" aria-hidden="true">' +
  '<path d="M14 39C9 30 2 23 2 14a12 12 0 0 1 24 0c0 9-7 16-12 25z"/>' +
  '<circle cx="14" cy="14" r="5"/></svg>';

const load = (name, attributes) =>
  new Promise((done, failed) => {
    const element = Object.assign(document.createElement(name), attributes);
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });

const element = (name, attributes, ...children) => {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
};

// Points at one place share a pin, else only the last of them could be reached.
const places = (items) => {
  const found = new Map();
  for (const item of items) {
    const key = [item.dataset.lat, item.dataset.lon].join();
    found.set(key, [...(found.get(key) || []), item]);
  }
  return found;
};

const titleOf = (item) => item.querySelector("h3 a, h2 a") || document.querySelector("h1");

const popup = (items) =>
  element(
    "ul",
    { dir: document.documentElement.dir || "ltr" },
    ...items.map((item) => {
      const title = titleOf(item);
      const copy = title.cloneNode(true);
      const name = title.href ? copy : element("strong", {}, ...copy.childNodes);
      const state = item.querySelector("[data-hours]:not([hidden]) strong");
      return element("li", {}, name, state ? element("p", {}, state.textContent) : "");
    }),
  );

const marker = (L, items) => {
  const [{ dataset }] = items;
  const names = items.map((item) => titleOf(item).textContent.trim()).join(", ");
  const label = element("span", { className: "visually-hidden" }, names).outerHTML;
  const icon = L.divIcon({
    className: "pin",
    html: PIN + label,
    iconSize: [28, 40],
    iconAnchor: [14, 39],
    popupAnchor: [0, -34],
  });
  return L.marker([+dataset.lat, +dataset.lon], { icon, title: names }).bindPopup(
    popup(items),
  );
};

// A keyboard goes into what opens, and back to the pin when it closes.
const keepFocus = (map, close) => {
  map.getContainer().addEventListener("keydown", ({ key }) => {
    if (key === "Escape") map.closePopup();
  });
  map.on("popupopen", ({ popup: opened }) => {
    const root = opened.getElement();
    root.querySelector(".leaflet-popup-close-button")?.setAttribute("aria-label", close);
    (root.querySelector("li a") || root.querySelector("a"))?.focus({ preventScroll: true });
  });
  map.on("popupclose", ({ popup: closed }) => {
    if (closed.getElement()?.contains(document.activeElement))
      closed._source?.getElement()?.focus({ preventScroll: true });
  });
};

export const show = async (box) => {
  const { dataset } = box;
  const status = box.querySelector("[role=status]");
  await Promise.all([
    load("link", { rel: "stylesheet", href: dataset.leafletSheet }),
    load("link", { rel: "stylesheet", href: dataset.sheet }),
    load("script", { src: dataset.leaflet }),
  ]);
  const { L } = window;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const frame = element("div", { className: "map-frame", dir: "ltr" });
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", dataset.label);
  box.replaceChildren(frame, status);
  const map = L.map(frame, {
    attributionControl: false,
    zoomControl: false,
    zoomAnimation: !still,
    fadeAnimation: !still,
    markerZoomAnimation: !still,
    inertia: !still,
    scrollWheelZoom: false,
  });
  L.control.zoom({ zoomInTitle: dataset.zoomIn, zoomOutTitle: dataset.zoomOut }).addTo(map);
  L.control
    .attribution({ prefix: false })
    .addAttribution(element("span", {}, dataset.attribution).outerHTML)
    .addTo(map);
  keepFocus(map, dataset.close);
  const markers = [...places(document.querySelectorAll("main [data-lat]")).values()].map(
    (items) => marker(L, items).addTo(map),
  );
  map.fitBounds(L.featureGroup(markers).getBounds().pad(0.15), {
    maxZoom: 15,
    animate: false,
  });
  const tiles = L.tileLayer(dataset.tiles, { maxZoom: 19 });
  tiles.once("tileerror", () => (status.textContent = dataset.failed));
  tiles.once("tileload", () => (status.textContent = ""));
  tiles.addTo(map);
  frame.tabIndex = 0;
  frame.focus({ preventScroll: true });
};
