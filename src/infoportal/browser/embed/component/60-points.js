// <infoportal-points municipality="oulu" lang="ar">: service points, and open now.
const languages = (codes, tag) => {
  const names = new Intl.DisplayNames([tag], { type: "language" });
  const name = (code) => {
    try {
      return names.of(code);
    } catch {
      return code;
    }
  };
  return new Intl.ListFormat(tag).format(codes.map(name));
};

class Points extends Embedded {
  static asks = ["municipality", "kind", "provider", "service", "channel", "speaks"];

  load() {
    const query = this.asked("municipality", "kind", "provider", "service", "channel");
    const speaks = this.getAttribute("speaks");
    if (speaks) query.set("language", speaks);
    if (!query.get("municipality")) throw new Error("municipality");
    return ask(this.language, `@service-points?${query}&at=now&fields=all&b_size=200`);
  }
  states({ items }) {
    return items.map((item) => [item.id, item.open]);
  }
  told({ items }) {
    const { words } = this;
    const place = items[0]?.municipality;
    const name = place?.name ?? this.getAttribute("municipality");
    return [
      this.title(fill(words.points, { municipality: name })),
      items.length
        ? make("ul", { class: "list" }, items.map((item) => this.point(item)))
        : make("p", {}, words.no_points),
      this.source(place?.["@id"] ?? `${PORTAL}/${this.language}`),
    ];
  }
  point(item) {
    const { words } = this;
    const spoken = item.service_languages ?? [];
    return make("li", {}, [
      make(heading(this.level + 1), marks(item.language), link(item["@id"], {}, item.title)),
      stateOf(item.id, item.open, words),
      this.postal(item),
      (item.contacts ?? []).map((row) => contact(row)),
      spoken.length && make("p", { class: "quiet" }, words.languages, ": ", languages(spoken, words.tag)),
    ].filter(Boolean));
  }
  postal(item) {
    const [own, other] = this.language === "sv" ? ["sv", "fi"] : ["fi", "sv"];
    const street = item["street_" + own] || item["street_" + other];
    const office = item["post_office_" + own] || item["post_office_" + other];
    const text = [street, [item.postal_code, office].filter(Boolean).join(" ")];
    const found = text.filter(Boolean).join(", ");
    return found && make("p", {}, make("bdi", { lang: own, dir: "ltr" }, found));
  }
}

const contact = ({ kind, value }) => {
  const scheme = { phone: "tel:", email: "mailto:" }[kind];
  if (!scheme || !value) return null;
  const plain = kind === "phone" ? value.replace(/[^+\d]/g, "") : value;
  const where = /^(https?|mailto|tel):/.test(value) ? value : scheme + plain;
  return make("p", {}, link(where, { dir: "ltr" }, value.replace(/^(mailto|tel):/, "")));
};
