// <infoportal-page page="renting-a-home" lang="ar">: the text of a page.
class Page extends Embedded {
  static asks = ["page", "municipality"];

  async load() {
    const { language } = this;
    const one = (id) => ask(language, `@pages/${encodeURIComponent(id)}`);
    const record = await one(this.getAttribute("page") || "-");
    const place = this.getAttribute("municipality")?.toLowerCase();
    const here = ({ number, name, "@id": at }) =>
      [number, name?.toLowerCase(), at?.split("/").pop()].includes(place);
    const local = place ? record.local_information : [];
    const wanted = local.filter((part) => here(part.municipality));
    return { record, parts: await Promise.all(wanted.map((part) => one(part.id))) };
  }
  told({ record, parts }) {
    const { words, level } = this;
    const own = marks(record.language);
    const local = parts.map((part) =>
      make("section", marks(part.language), [
        make(heading(level + 1), {}, part.title),
        rich(part.text, part["@id"], level),
      ]),
    );
    return [
      this.title(record.title, own),
      make("div", own, [
        record.description && make("p", { class: "lead" }, record.description),
        rich(record.text, record["@id"], level - 1),
      ]),
      local,
      make("p", {}, link(record["@id"], {}, fill(words.whole_page, { site: words.site }))),
      record.origin === "machine" && !record.reviewed && make("p", { class: "quiet" }, words.machine),
      record.freshness === "outdated" && make("p", { class: "quiet" }, words.outdated),
      this.source(record["@id"], record.license),
    ].filter(Boolean);
  }
}
